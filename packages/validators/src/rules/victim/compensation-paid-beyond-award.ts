import { defineRule } from '../define-rule.js';
import { moreMoney } from '../more-money.js';
import { unexplained } from '../unexplained.js';

/** More compensation was paid than was awarded, or some where no award is recorded. */
export const compensationPaidBeyondAward = defineRule({
  id: 'THB-LAW-006',
  record: 'victim',
  of: 'compensationClaims',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'More compensation was paid than was awarded, or some where no award is recorded.',
  rationale: 'Interest may be the reason; more often a digit or the currency is wrong.',
  examples: {
    valid: [
      {
        compensationClaims: [
          {
            source: 'state-fund',
            status: 'granted',
            awarded: { amount: '2000', currency: 'EUR' },
            paid: { amount: '2000.00', currency: 'EUR' },
          },
        ],
      },
      {
        compensationClaims: [
          {
            source: 'state-fund',
            status: 'granted',
            awarded: { amount: '2000', currency: 'EUR' },
            paid: { amount: '240000', currency: 'ALL' },
          },
        ],
      },
      {
        compensationClaims: [{ source: 'state-fund', status: 'granted', awarded: { amount: '100', currency: 'EUR' } }],
      },
      {
        compensationClaims: [
          {
            source: 'state-fund',
            status: 'granted',
            paid: { amount: '100', currency: 'EUR' },
            missing: { awarded: 'unknown' },
          },
        ],
      },
      { compensationClaims: [{ source: 'state-fund', status: 'pending' }] },
    ],
    invalid: [
      {
        compensationClaims: [
          {
            source: 'state-fund',
            status: 'granted',
            awarded: { amount: '2000', currency: 'EUR' },
            paid: { amount: '2000.5', currency: 'EUR' },
          },
        ],
      },
      { compensationClaims: [{ source: 'state-fund', status: 'granted', paid: { amount: '150', currency: 'EUR' } }] },
    ],
  },
  check(claim, { report }) {
    const { awarded, paid } = claim;
    if (!paid) return;
    if (awarded ? moreMoney(paid, awarded) : unexplained(claim, 'awarded')) report(['paid']);
  },
});
