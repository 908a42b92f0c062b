import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The status of an agreement does not fit its dates. */
export const agreementStatusAgainstDates = defineRule({
  id: 'THB-PLN-013',
  record: 'agreement',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, agreement',
  summary: 'The status of an agreement does not fit its dates.',
  rationale: 'Under negotiation nothing is signed; in force is what has begun and has not ended.',
  examples: {
    valid: [
      {
        title: 'Agreement',
        kind: 'twinning',
        status: 'in-force',
        signedOn: '2004-03-24',
        from: '2004-06',
        until: '2024-06-30',
      },
    ],
    invalid: [
      { title: 'Agreement', kind: 'twinning', status: 'negotiated', signedOn: '2004-03-24' },
      { title: 'Agreement', kind: 'twinning', status: 'in-force', from: '2024-07' },
      { title: 'Agreement', kind: 'twinning', status: 'in-force', from: '2004', until: '2020' },
    ],
  },
  check({ status, signedOn, from, until }, { asOf, report }) {
    const unsigned = status === 'negotiated' && signedOn !== undefined;
    const lapsed = status === 'in-force' && (certainlyBefore(asOf, from) || certainlyBefore(until, asOf));
    if (unsigned || lapsed) report(['status']);
  },
});
