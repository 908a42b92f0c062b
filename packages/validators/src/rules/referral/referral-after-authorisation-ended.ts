import { certainlyBefore, dateOf } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A person was referred after what authorised it had ended or been withdrawn. */
export const referralAfterAuthorisationEnded = defineRule({
  id: 'THB-CON-005',
  record: 'referral',
  of: 'authorisation',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'A person was referred after what authorised it had ended or been withdrawn.',
  rationale: 'Ask again, or record the other ground there was.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', withdrawnOn: '2024-03-01' },
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', withdrawnOn: '2024-02-28' },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', validUntil: '2023' },
      },
    ],
  },
  check(authorisation, { report }, { history }) {
    const sentOn = dateOf(history[0]!.at);
    for (const field of ['withdrawnOn', 'validUntil'] as const) {
      if (certainlyBefore(authorisation[field], sentOn)) report([field]);
    }
  },
});
