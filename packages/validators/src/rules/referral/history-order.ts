import { certainlyEarlier } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The history of the referral is not in the order of its moments. */
export const historyOrder = defineRule({
  id: 'THB-CHR-006',
  record: 'referral',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The history of the referral is not in the order of its moments.',
  rationale:
    'Histories run from the oldest to the newest. Instants are compared in UTC; with a date, only what is certain counts.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [
          { status: 'sent', at: '2024-03-01T09:00:00+01:00' },
          { status: 'accepted', at: '2024-03-01T09:00:00Z' },
        ],
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [
          { status: 'sent', at: '2024-03-01T09:00:00Z' },
          { status: 'accepted', at: '2024-03-01T09:00:00+01:00' },
        ],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [
          { status: 'sent', at: '2024-03-01' },
          { status: 'received', at: '2024-03-03' },
          { status: 'accepted', at: '2024-03-02' },
        ],
      },
    ],
  },
  check({ history }, { report }) {
    for (let index = 1; index < history.length; index += 1) {
      if (certainlyEarlier(history[index]!.at, history[index - 1]!.at)) report(['history', index, 'at']);
    }
  },
});
