import { certainlyEarlier } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A bundle was made after what authorises it had ended or been withdrawn. */
export const sentAfterAuthorisationEnded = defineRule({
  id: 'THB-CON-015',
  record: 'bundle',
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0, bundle',
  summary: 'A bundle was made after what authorises it had ended or been withdrawn.',
  rationale: 'It has not gone yet: ask again, or record the other ground there is.',
  examples: {
    valid: [
      { madeAt: '2024-03-01T10:00:00Z', authorisation: { basis: 'consent', validUntil: '2024-03-01' } },
      { madeAt: '2024-03-01T10:00:00Z' },
      { authorisation: { basis: 'consent', withdrawnOn: '2023' } },
    ],
    invalid: [
      { madeAt: '2024-03-01T10:00:00Z', authorisation: { basis: 'consent', validUntil: '2024-02-29' } },
      { madeAt: '2024-03-01T10:00:00Z', authorisation: { basis: 'consent', withdrawnOn: '2023' } },
    ],
  },
  check({ madeAt, authorisation }, { report }) {
    for (const field of ['validUntil', 'withdrawnOn'] as const) {
      if (certainlyEarlier(authorisation?.[field], madeAt)) report(['authorisation', field]);
    }
  },
});
