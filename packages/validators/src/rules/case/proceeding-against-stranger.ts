import { defineRule } from '../define-rule.js';

/** Proceedings, or a sentence, name a perpetrator who is not named by the case or the proceedings. */
export const proceedingAgainstStranger = defineRule({
  id: 'THB-COH-036',
  record: 'case',
  of: 'proceedings',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, case',
  summary: 'Proceedings, or a sentence, name a perpetrator who is not named by the case or the proceedings.',
  rationale: 'Whoever counts the perpetrators of a case misses those that only its proceedings name.',
  examples: {
    valid: [
      {
        status: 'active',
        perpetrators: ['xx:p1'],
        proceedings: [
          { kind: 'criminal', perpetrators: ['xx:p1'], sentences: [{ kind: 'fine', perpetrator: 'xx:p1' }] },
        ],
      },
      { status: 'active', victims: ['xx:v1'], proceedings: [{ kind: 'criminal', perpetrators: ['xx:p1'] }] },
      {
        status: 'active',
        perpetrators: ['xx:p1'],
        proceedings: [{ kind: 'criminal', sentences: [{ kind: 'fine' }, { kind: 'fine', perpetrator: 'xx:p1' }] }],
      },
    ],
    invalid: [
      {
        status: 'active',
        perpetrators: ['xx:p1'],
        proceedings: [{ kind: 'criminal', perpetrators: ['xx:p1', 'xx:p2'] }],
      },
      {
        status: 'active',
        proceedings: [
          { kind: 'criminal', perpetrators: ['xx:p1'], sentences: [{ kind: 'fine', perpetrator: 'xx:p2' }] },
        ],
      },
    ],
  },
  check({ perpetrators: accused, sentences = [] }, { report }, { perpetrators }) {
    for (const [index, one] of (accused ?? []).entries()) {
      if (perpetrators && !perpetrators.includes(one)) report(['perpetrators', index]);
    }
    for (const [index, { perpetrator }] of sentences.entries()) {
      if (accused && perpetrator !== undefined && !accused.includes(perpetrator)) {
        report(['sentences', index, 'perpetrator']);
      }
    }
  },
});
