import { certainlyBefore, certainlyEarlier } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A step or the outcome of a referral is dated after the day the file is judged on. */
export const referralInFuture = defineRule({
  id: 'THB-CHR-024',
  record: 'referral',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'A step or the outcome of a referral is dated after the day the file is judged on.',
  rationale: 'Give the right date, or judge the file on a later day with --as-of.',
  examples: {
    valid: [
      { victim: 'xx:v1', from: 'xx:o1', to: 'xx:o2', history: [{ status: 'sent', at: '2024-06-30T23:00:00Z' }] },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        outcome: 'provided',
        outcomeOn: '2024',
      },
    ],
    invalid: [
      { victim: 'xx:v1', from: 'xx:o1', to: 'xx:o2', history: [{ status: 'sent', at: '2024-07-01' }] },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [
          { status: 'sent', at: '2024-06-30' },
          { status: 'accepted', at: '2024-07-01' },
        ],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        outcome: 'provided',
        outcomeOn: '2024-07',
      },
    ],
  },
  check({ history, outcomeOn }, { asOf, report }) {
    for (let index = 0; index < history.length; index += 1) {
      if (certainlyEarlier(asOf, history[index]!.at)) report(['history', index, 'at']);
    }
    if (certainlyBefore(asOf, outcomeOn)) report(['outcomeOn']);
  },
});
