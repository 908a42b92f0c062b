import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A referral crosses a border, and nothing says under which agreement. */
export const transnationalWithoutAgreement = defineRule({
  id: 'THB-REF-009',
  record: 'referral',
  class: 'validity',
  severity: 'info',
  source: 'ICMPD, Guidelines for the Development of a Transnational Referral Mechanism (2009)',
  summary: 'A referral crosses a border, and nothing says under which agreement.',
  rationale: 'Name the agreement, or say in `missing` that there is none.',
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
        kind: 'transnational',
        missing: { agreement: 'not-applicable' },
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
        kind: 'transnational',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
    ],
  },
  check(referral, { report }) {
    if (referral.kind === 'transnational' && unexplained(referral, 'agreement')) report([]);
  },
});
