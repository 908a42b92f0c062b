import { defineRule } from '../define-rule.js';

/** A victim is said to be the same as, or related to, itself. */
export const refersToItself = defineRule({
  id: 'THB-COH-013',
  record: 'victim',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A victim is said to be the same as, or related to, itself.',
  rationale: 'It would be counted or joined twice.',
  examples: {
    valid: [
      {
        sameAs: [{ victim: 'xx:v2', method: 'linkage-code', on: '2024-03' }],
        relatedVictims: [{ victim: 'xx:v3', kinship: 'sibling' }],
      },
    ],
    invalid: [
      { sameAs: [{ victim: 'xx:example', method: 'linkage-code', on: '2024-03' }] },
      { relatedVictims: [{ victim: 'xx:example', kinship: 'sibling' }] },
    ],
  },
  check(victim, { report }) {
    for (const list of ['sameAs', 'relatedVictims'] as const) {
      for (const [index, { victim: other }] of (victim[list] ?? []).entries()) {
        if (other === victim.id) report([list, index, 'victim']);
      }
    }
  },
});
