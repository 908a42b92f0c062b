import { defineRule } from '../define-rule.js';

/** A person was referred, and nothing is recorded that allowed to pass the data on. */
export const referralWithoutAuthorisation = defineRule({
  id: 'THB-CON-004',
  record: 'referral',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'A person was referred, and nothing is recorded that allowed to pass the data on.',
  rationale:
    'Consent, a decision in the best interests, vital interests or a legal duty: one of them it was. A referral is never held back for it.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent' },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        missing: { authorisation: 'withheld' },
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
    ],
  },
  check({ authorisation, missing }, { report }) {
    if (!authorisation && missing?.authorisation !== 'withheld') report(['authorisation']);
  },
});
