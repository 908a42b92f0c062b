import { certainlyBefore, dateOf } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The outcome is dated before the referral was sent. */
export const outcomeBeforeSent = defineRule({
  id: 'THB-CHR-007',
  record: 'referral',
  of: 'outcomeOn',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The outcome is dated before the referral was sent.',
  rationale: 'The same day is allowed, and partial dates are judged only where certain.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00+01:00' }],
        outcome: 'provided',
        outcomeOn: '2024-03-01',
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00+01:00' }],
        outcome: 'provided',
        outcomeOn: '2024-02',
      },
    ],
  },
  check(outcomeOn, { report }, { history }) {
    if (certainlyBefore(outcomeOn, dateOf(history[0]!.at))) report([]);
  },
});
