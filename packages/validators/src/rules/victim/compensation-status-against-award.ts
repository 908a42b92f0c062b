import { defineRule } from '../define-rule.js';

/** A claim for compensation is not granted, and money was awarded or paid for it. */
export const compensationStatusAgainstAward = defineRule({
  id: 'THB-LAW-005',
  record: 'victim',
  of: 'compensationClaims',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A claim for compensation is not granted, and money was awarded or paid for it.',
  rationale: 'Claims and awards are counted apart; one of the two would be counted wrongly.',
  examples: {
    valid: [
      {
        compensationClaims: [{ source: 'state-fund', status: 'granted', awarded: { amount: '2000', currency: 'EUR' } }],
      },
      { compensationClaims: [{ source: 'perpetrator-civil', status: 'pending', claimedOn: '2023-03' }] },
      {
        compensationClaims: [{ source: 'state-fund', status: 'revoked', awarded: { amount: '100', currency: 'EUR' } }],
      },
    ],
    invalid: [
      {
        compensationClaims: [{ source: 'state-fund', status: 'pending', awarded: { amount: '2000', currency: 'EUR' } }],
      },
      {
        compensationClaims: [
          {
            source: 'employer',
            status: 'refused',
            awarded: { amount: '300', currency: 'EUR' },
            paid: { amount: '300', currency: 'EUR' },
          },
        ],
      },
      { compensationClaims: [{ source: 'state-fund', status: 'withdrawn', paid: { amount: '100', currency: 'EUR' } }] },
    ],
  },
  check({ status, awarded, paid }, { report }) {
    const granted = status === 'granted' || status === 'revoked';
    if (!granted && (awarded || paid)) report(['status']);
  },
});
