import { defineRule } from '../define-rule.js';

/** The referral was refused without a reason, or has a reason and was not refused. */
export const refusalReason = defineRule({
  id: 'THB-REF-003',
  record: 'referral',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'The referral was refused without a reason, or has a reason and was not refused.',
  rationale: 'Reasons show where the mechanism breaks.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'refused', at: '2024-03-01T09:00:00Z' }],
        refusalReason: 'no-capacity',
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        refusalReason: 'not-safe',
        history: [
          { status: 'sent', at: '2024-03-01' },
          { status: 'received', at: '2024-03-01' },
          { status: 'refused', at: '2024-03-02' },
        ],
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'refused', at: '2024-03-01T09:00:00Z' }],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        refusalReason: 'no-capacity',
      },
    ],
  },
  check({ history, refusalReason }, { report }) {
    const refused = history.some(({ status }) => status === 'refused');
    if (refused !== (refusalReason !== undefined)) report(['refusalReason']);
  },
});
