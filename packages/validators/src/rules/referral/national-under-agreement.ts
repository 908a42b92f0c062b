import { defineRule } from '../define-rule.js';

/** A referral within a country names the agreement under which it crosses a border. */
export const nationalUnderAgreement = defineRule({
  id: 'THB-REF-010',
  record: 'referral',
  of: 'agreement',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, referral',
  summary: 'A referral within a country names the agreement under which it crosses a border.',
  rationale: 'One of the two is wrong: its kind, or the agreement.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'transnational',
        agreement: 'xx:g1',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
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
        agreement: 'xx:g1',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
    ],
  },
  check(_agreement, { report }, { kind }) {
    if (kind === 'national') report([]);
  },
});
