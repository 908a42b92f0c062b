import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** An authorisation ended before it was given. */
export const authorisationWithdrawnBeforeGiven = defineRule({
  id: 'THB-CHR-010',
  record: 'victim',
  of: 'authorisations',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'An authorisation ended before it was given.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [{ authorisations: [{ basis: 'consent', givenOn: '2023-03', withdrawnOn: '2023-03' }] }],
    invalid: [
      { authorisations: [{ basis: 'consent', givenOn: '2023-03', withdrawnOn: '2023-02' }] },
      { authorisations: [{ basis: 'consent', givenOn: '2023-03', validUntil: '2022' }] },
    ],
  },
  check({ givenOn, withdrawnOn, validUntil }, { report }) {
    if (certainlyBefore(withdrawnOn, givenOn)) report(['withdrawnOn']);
    if (certainlyBefore(validUntil, givenOn)) report(['validUntil']);
  },
});
