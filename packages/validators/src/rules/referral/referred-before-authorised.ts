import { certainlyBefore, dateOf } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A person was referred before what authorised it was given. */
export const referredBeforeAuthorised = defineRule({
  id: 'THB-CON-010',
  record: 'referral',
  of: 'authorisation',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, referral',
  summary: 'A person was referred before what authorised it was given.',
  rationale: 'Consent comes before the data go. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', givenOn: '2024-03-01' },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', givenOn: '2024-03' },
      },
      { victim: 'xx:v1', from: 'xx:o1', to: 'xx:o2', history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }] },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', givenOn: '2024-03-02' },
      },
    ],
  },
  check({ givenOn }, { report }, { history }) {
    if (certainlyBefore(dateOf(history[0]!.at), givenOn)) report(['givenOn']);
  },
});
