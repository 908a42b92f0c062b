import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The days of a protection measure run backwards. */
export const protectionDateOrder = defineRule({
  id: 'THB-WIT-004',
  record: 'victim',
  of: 'witness.protections',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'The days of a protection measure run backwards.',
  rationale: 'It is asked for, begins and ends, in this order. Partial dates are judged only where certain.',
  examples: {
    valid: [
      {
        witness: {
          cooperation: 'agreed',
          protections: [
            { measure: 'relocation', state: 'ended', requestedOn: '2023-03-01', from: '2023-03', until: '2023-12' },
          ],
        },
      },
    ],
    invalid: [
      {
        witness: {
          cooperation: 'agreed',
          protections: [{ measure: 'relocation', state: 'ended', from: '2023-03', until: '2023-02' }],
        },
      },
      {
        witness: {
          cooperation: 'agreed',
          protections: [{ measure: 'relocation', state: 'in-place', requestedOn: '2023-03-01', from: '2023-02-28' }],
        },
      },
    ],
  },
  check({ requestedOn, from, until }, { report }) {
    if (certainlyBefore(from, requestedOn)) report(['from']);
    if (certainlyBefore(until, from)) report(['until']);
  },
});
