import { majorityAt } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A screening by the elements of the definition found them met, and does not list them all. */
export const elementsMetIncomplete = defineRule({
  id: 'THB-SCR-002',
  record: 'victim',
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
  check(victim, { report }) {
    if (!victim.screenings) return;
    const adult = majorityAt(victim, 'entry') === 'adult';
    for (const [index, { instrument, result, elements }] of (victim.screenings ?? []).entries()) {
      if (instrument !== 'protocol-elements' || result !== 'elements-met' || !elements) continue;
      const met = elements.includes('act') && elements.includes('purpose') && (!adult || elements.includes('means'));
      if (!met) report(['screenings', index, 'elements']);
    }
  },
});
