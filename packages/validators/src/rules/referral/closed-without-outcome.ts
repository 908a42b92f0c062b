import { defineRule } from '../define-rule.js';

/** The referral is closed, and its outcome is not recorded. */
export const closedWithoutOutcome = defineRule({
  id: 'THB-REF-002',
  record: 'referral',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'The referral is closed, and its outcome is not recorded.',
  rationale: 'That the work ended does not say that the person was helped.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'closed', at: '2024-03-01T09:00:00Z' }],
        outcome: 'not-available',
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'closed', at: '2024-03-01T09:00:00Z' }],
      },
    ],
  },
  check({ history, outcome }, { report }) {
    if (history.at(-1)!.status === 'closed' && outcome === undefined) report(['outcome']);
  },
});
