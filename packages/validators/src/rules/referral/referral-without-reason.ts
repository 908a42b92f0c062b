import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A referral says neither why nor for which services. */
export const referralWithoutReason = defineRule({
  id: 'THB-REF-008',
  record: 'referral',
  class: 'validity',
  severity: 'warning',
  source: 'HTCDS 2.0, reasons of referral; OpenTHB 1.0, referral',
  summary: 'A referral says neither why nor for which services.',
  rationale: 'The receiver cannot answer what nobody asks; say the reasons or the services, or in `missing` why not.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        services: ['health-care'],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        reasons: ['safety'],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        missing: { reasons: 'withheld' },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        missing: { services: 'withheld' },
      },
    ],
    invalid: [
      { victim: 'xx:v1', from: 'xx:o1', to: 'xx:o2', history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }] },
    ],
  },
  check(referral, { report }) {
    if (unexplained(referral, 'reasons') && unexplained(referral, 'services')) report([]);
  },
});
