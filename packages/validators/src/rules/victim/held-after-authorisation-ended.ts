import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** All that allowed to hold the data of a person has ended or been withdrawn. */
export const heldAfterAuthorisationEnded = defineRule({
  id: 'THB-CON-012',
  record: 'victim',
  class: 'safeguard',
  severity: 'warning',
  source: 'Regulation (EU) 2016/679, articles 7(3) and 17(1)(b)',
  summary: 'All that allowed to hold the data of a person has ended or been withdrawn.',
  rationale: 'Erase the record, or record the ground on which it is still held.',
  examples: {
    valid: [
      {
        authorisations: [
          { basis: 'consent', withdrawnOn: '2024-03' },
          { basis: 'legal-duty', overrideRole: 'Registrar', overrideGround: 'Law' },
        ],
      },
      { authorisations: [{ basis: 'consent', validUntil: '2024-06-30' }] },
      { authorisations: [{ basis: 'consent', validUntil: '2025' }] },
      {},
    ],
    invalid: [
      {
        authorisations: [
          { basis: 'consent', withdrawnOn: '2024-03' },
          { basis: 'consent', validUntil: '2024-06-29' },
        ],
      },
    ],
  },
  check({ authorisations }, { asOf, report }) {
    const ended = authorisations?.every(
      ({ withdrawnOn, validUntil }) => certainlyBefore(withdrawnOn, asOf) || certainlyBefore(validUntil, asOf),
    );
    if (ended) report(['authorisations']);
  },
});
