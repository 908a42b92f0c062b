import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** Compensation was decided on or paid before it was claimed. */
export const compensationDateOrder = defineRule({
  id: 'THB-LAW-004',
  record: 'victim',
  of: 'compensationClaims',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'Compensation was decided on or paid before it was claimed.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [
      {
        compensationClaims: [
          {
            source: 'state-fund',
            status: 'granted',
            claimedOn: '2023-03',
            decidedOn: '2023-03-20',
            paidOn: '2023',
            awarded: { amount: '2000', currency: 'EUR' },
          },
        ],
      },
    ],
    invalid: [
      {
        compensationClaims: [
          { source: 'state-fund', status: 'refused', claimedOn: '2023-03', decidedOn: '2023-02-20' },
        ],
      },
      { compensationClaims: [{ source: 'employer', status: 'granted', claimedOn: '2023-03-01', paidOn: '2022' }] },
    ],
  },
  check({ claimedOn, decidedOn, paidOn }, { report }) {
    if (certainlyBefore(decidedOn, claimedOn)) report(['decidedOn']);
    if (certainlyBefore(paidOn, claimedOn)) report(['paidOn']);
  },
});
