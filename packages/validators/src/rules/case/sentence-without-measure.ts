import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A sentence of imprisonment has no length, or a fine no amount. */
export const sentenceWithoutMeasure = defineRule({
  id: 'THB-LAW-012',
  record: 'case',
  of: 'proceedings.sentences',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, case',
  summary: 'A sentence of imprisonment has no length, or a fine no amount.',
  rationale: 'Give it, or the reason in `missing`.',
  examples: {
    valid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            sentences: [
              { kind: 'imprisonment', months: 84 },
              { kind: 'fine', missing: { amount: 'unknown' } },
              { kind: 'confiscation' },
            ],
          },
        ],
      },
    ],
    invalid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', sentences: [{ kind: 'imprisonment' }] }],
      },
      { status: 'active', victims: ['xx:v1'], proceedings: [{ kind: 'criminal', sentences: [{ kind: 'fine' }] }] },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', sentences: [{ kind: 'suspended-imprisonment' }] }],
      },
    ],
  },
  check(sentence, { report }) {
    const timed = sentence.kind === 'imprisonment' || sentence.kind === 'suspended-imprisonment';
    const lengthless = timed && unexplained(sentence, 'months');
    const amountless = sentence.kind === 'fine' && unexplained(sentence, 'amount');
    if (lengthless || amountless) report([]);
  },
});
