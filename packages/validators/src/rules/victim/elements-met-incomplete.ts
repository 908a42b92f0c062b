import { majorityAt } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A screening by the elements of the definition found them met, and does not list them all. */
export const elementsMetIncomplete = defineRule({
  id: 'THB-SCR-002',
  record: 'victim',
  of: 'screenings',
  class: 'validity',
  severity: 'error',
  source: 'Palermo Protocol, article 3',
  summary: 'A screening by the elements of the definition found them met, and does not list them all.',
  rationale: 'Act and purpose are needed for everybody, means besides for an adult.',
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
        screenings: [
          {
            instrument: 'protocol-elements',
            result: 'elements-met',
            elements: ['act', 'means', 'purpose'],
            evidence: ['observation'],
          },
        ],
      },
      { screenings: [{ instrument: 'protocol-elements', result: 'elements-partly-met', elements: ['act'] }] },
    ],
    invalid: [
      {
        screenings: [
          {
            instrument: 'protocol-elements',
            result: 'elements-met',
            elements: ['act', 'means'],
            evidence: ['observation'],
          },
        ],
      },
      {
        ageClaims: [{ at: 'entry', atLeast: 18 }],
        screenings: [
          {
            instrument: 'protocol-elements',
            result: 'elements-met',
            elements: ['act', 'purpose'],
            evidence: ['observation'],
          },
        ],
      },
    ],
  },
  check({ instrument, result, elements }, { report }, victim) {
    if (instrument !== 'protocol-elements' || result !== 'elements-met' || !elements) return;
    const both = elements.includes('act') && elements.includes('purpose');
    const met = both && (elements.includes('means') || majorityAt(victim, 'entry') !== 'adult');
    if (!met) report(['elements']);
  },
});
