import { defineRule } from '../define-rule.js';

/** A person was referred to an organization that is not among those which may have the data. */
export const referralToOtherRecipient = defineRule({
  id: 'THB-CON-009',
  record: 'referral',
  of: 'authorisation',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, referral',
  summary: 'A person was referred to an organization that is not among those which may have the data.',
  rationale: 'Who may have the data is a part of what was agreed: ask again, or record the other ground there was.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', recipients: ['xx:o2'] },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', recipients: ['xx:o3'], recipientTypes: ['ngo'] },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent' },
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', recipients: ['xx:o3'] },
      },
    ],
  },
  check({ recipients, recipientTypes }, { report }, { to }) {
    if (recipients && !recipientTypes && !recipients.includes(to)) report(['recipients']);
  },
});
