import { defineRule } from '../define-rule.js';

/** A service is said to have been provided on a referral that nobody accepted. */
export const providedThoughNotAccepted = defineRule({
  id: 'THB-REF-011',
  record: 'referral',
  of: 'outcome',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, referral',
  summary: 'A service is said to have been provided on a referral that nobody accepted.',
  rationale:
    'The outcome stands apart from the status, and does not replace the acceptance: record it, or the outcome that there was.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        outcome: 'provided',
        history: [
          { status: 'sent', at: '2024-03-01' },
          { status: 'accepted', at: '2024-03-02' },
        ],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        outcome: 'referred-onward',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
      { victim: 'xx:v1', from: 'xx:o1', to: 'xx:o2', history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }] },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        outcome: 'provided',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        outcome: 'partly-provided',
        refusalReason: 'no-capacity',
        history: [
          { status: 'sent', at: '2024-03-01' },
          { status: 'refused', at: '2024-03-02' },
        ],
      },
    ],
  },
  check(outcome, { report }, { history }) {
    if (outcome !== 'provided' && outcome !== 'partly-provided') return;
    if (!history.some(({ status }) => status === 'accepted')) report([]);
  },
});
