import { majorityAt } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A child was screened for the elements, act and purpose were met, and the result is that they were not all. */
export const meansAskedOfChild = defineRule({
  id: 'THB-SCR-007',
  record: 'victim',
  of: 'screenings',
  class: 'validity',
  severity: 'error',
  source: 'Palermo Protocol, article 3(c)',
  summary: 'A child was screened for the elements, act and purpose were met, and the result is that they were not all.',
  rationale: 'Of a child no means is needed: act and purpose are all there are.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'entry', atMost: 17 }],
        screenings: [
          {
            instrument: 'protocol-elements',
            result: 'elements-met',
            elements: ['act', 'purpose'],
            evidence: ['observation'],
          },
        ],
      },
      {
        ageClaims: [{ at: 'entry', atLeast: 18 }],
        screenings: [{ instrument: 'protocol-elements', result: 'elements-partly-met', elements: ['act', 'purpose'] }],
      },
      {
        ageClaims: [{ at: 'entry', atMost: 17 }],
        screenings: [{ instrument: 'protocol-elements', result: 'elements-partly-met', elements: ['act'] }],
      },
      {
        ageClaims: [{ at: 'entry', atMost: 17 }],
        screenings: [
          { instrument: 'protocol-elements', result: 'elements-partly-met', elements: ['means', 'purpose'] },
        ],
      },
      {
        ageClaims: [{ at: 'entry', atMost: 17 }],
        screenings: [{ instrument: 'national', result: 'elements-partly-met', elements: ['act', 'purpose'] }],
      },
      {
        screenings: [{ instrument: 'protocol-elements', result: 'elements-partly-met', elements: ['act', 'purpose'] }],
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'entry', atMost: 17 }],
        screenings: [{ instrument: 'protocol-elements', result: 'elements-partly-met', elements: ['act', 'purpose'] }],
      },
      {
        ageClaims: [{ at: 'entry', atMost: 17, basis: 'presumed' }],
        screenings: [
          { instrument: 'protocol-elements', result: 'insufficient-information', elements: ['act', 'purpose'] },
        ],
      },
    ],
  },
  check({ instrument, result, elements = [] }, { report }, victim) {
    const both = elements.includes('act') && elements.includes('purpose');
    if (instrument !== 'protocol-elements' || !both || result === 'elements-met') return;
    const majority = majorityAt(victim, 'entry');
    if (majority === 'child' || majority === 'presumed-child') report(['result']);
  },
});
