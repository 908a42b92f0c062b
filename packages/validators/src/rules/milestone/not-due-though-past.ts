import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A promise is said not to be due yet, and its day has passed. */
export const notDueThoughPast = defineRule({
  id: 'THB-CRN-005',
  record: 'milestone',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, milestone',
  summary: 'A promise is said not to be due yet, and its day has passed.',
  rationale: 'Say how far it is done.',
  examples: {
    valid: [
      {
        title: 'Plan promised',
        kind: 'commitment',
        on: '2023-12-10',
        dueOn: '2024',
        fulfilment: 'not-due',
        source: 'Declaration',
      },
    ],
    invalid: [
      {
        title: 'Plan promised',
        kind: 'commitment',
        on: '2023-12-10',
        dueOn: '2024-05',
        fulfilment: 'not-due',
        source: 'Declaration',
      },
    ],
  },
  check({ dueOn, fulfilment }, { asOf, report }) {
    if (fulfilment === 'not-due' && certainlyBefore(dueOn, asOf)) report(['fulfilment']);
  },
});
