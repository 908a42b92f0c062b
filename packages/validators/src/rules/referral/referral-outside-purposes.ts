import { defineRule } from '../define-rule.js';

/** A person was referred, and what authorised it was given for other purposes. */
export const referralOutsidePurposes = defineRule({
  id: 'THB-CON-008',
  record: 'referral',
  of: 'authorisation.purposes',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, referral; Regulation (EU) 2016/679, article 5(1)(b)',
  summary: 'A person was referred, and what authorised it was given for other purposes.',
  rationale: 'Consent to one use is none to another: ask again, or record the other ground there was.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', purposes: ['referral'] },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', purposes: ['assistance', 'statistics'] },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent' },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        reasons: ['return'],
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', purposes: ['return'] },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        reasons: ['identification'],
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', purposes: ['identification'] },
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', purposes: ['statistics'] },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        reasons: ['safety'],
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'consent', purposes: ['return', 'identification'] },
      },
    ],
  },
  check(purposes, { report }, { reasons = [] }) {
    const fitting = new Set<string>(['referral', 'assistance', ...reasons]);
    if (!purposes.some((purpose) => fitting.has(purpose))) report([]);
  },
});
