import { referralTransitions } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A status follows one that it cannot follow. */
export const statusTransition = defineRule({
  id: 'THB-REF-001',
  record: 'referral',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'A status follows one that it cannot follow.',
  rationale:
    'A referral is sent, received, accepted or refused, and closed; the sender may withdraw it before the end. A new attempt is a new referral.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [
          { status: 'sent', at: '2024-03-01T09:00:00Z' },
          { status: 'accepted', at: '2024-03-02T09:00:00Z' },
          { status: 'closed', at: '2024-04-02T09:00:00Z' },
        ],
        outcome: 'provided',
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'accepted', at: '2024-03-01T09:00:00Z' }],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [
          { status: 'sent', at: '2024-03-01T09:00:00Z' },
          { status: 'closed', at: '2024-03-02T09:00:00Z' },
        ],
      },
    ],
  },
  check({ history }, { report }) {
    for (let index = 0; index < history.length; index += 1) {
      const { status } = history[index]!;
      const allowed = index === 0 ? ['sent'] : referralTransitions[history[index - 1]!.status];
      if (!allowed.includes(status)) report(['history', index, 'status']);
    }
  },
});
