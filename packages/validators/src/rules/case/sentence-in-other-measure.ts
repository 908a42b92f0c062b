import { defineRule } from '../define-rule.js';

/** A sentence that is counted in money has months, or one that is counted in time an amount. */
export const sentenceInOtherMeasure = defineRule({
  id: 'THB-LAW-013',
  record: 'case',
  of: 'proceedings.sentences',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, case',
  summary: 'A sentence that is counted in money has months, or one that is counted in time an amount.',
  rationale: 'Two sentences are two entries.',
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
              { kind: 'fine', amount: { amount: '5000', currency: 'EUR' } },
            ],
          },
        ],
      },
    ],
    invalid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            sentences: [{ kind: 'imprisonment', months: 84, amount: { amount: '5000', currency: 'EUR' } }],
          },
        ],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', sentences: [{ kind: 'confiscation', months: 84 }] }],
      },
    ],
  },
  check({ kind, months, amount }, { report }) {
    const inMoney = kind === 'fine' || kind === 'confiscation';
    if (inMoney && months !== undefined) report(['months']);
    if (!inMoney && amount !== undefined) report(['amount']);
  },
});
