import { defineRule } from '../define-rule.js';

/** An organization refers a person to itself. */
export const referralToItself = defineRule({
  id: 'THB-REF-004',
  record: 'referral',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'An organization refers a person to itself.',
  rationale: 'Passing a case on inside an organization is no referral, and would be counted as one.',
  examples: {
    valid: [
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
        to: 'xx:o1',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
    ],
  },
  check({ from, to }, { report }) {
    if (from === to) report(['to']);
  },
});
