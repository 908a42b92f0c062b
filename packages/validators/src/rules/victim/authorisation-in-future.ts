import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** An authorisation was given or withdrawn on a day that has not come. */
export const authorisationInFuture = defineRule({
  id: 'THB-CHR-028',
  record: 'victim',
  of: 'authorisations',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'An authorisation was given or withdrawn on a day that has not come.',
  rationale: 'Give the right date, or judge the file on a later day with --as-of.',
  examples: {
    valid: [{ authorisations: [{ basis: 'consent', givenOn: '2024-06-30', validUntil: '2025' }] }],
    invalid: [
      { authorisations: [{ basis: 'consent', givenOn: '2024-07' }] },
      { authorisations: [{ basis: 'consent', givenOn: '2024-03', withdrawnOn: '2024-07' }] },
    ],
  },
  check(authorisation, { asOf, report }) {
    for (const field of ['givenOn', 'withdrawnOn'] as const) {
      if (certainlyBefore(asOf, authorisation[field])) report([field]);
    }
  },
});
