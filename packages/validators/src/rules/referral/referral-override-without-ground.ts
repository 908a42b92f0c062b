import { defineRule } from '../define-rule.js';
import { overrideUnexplained } from '../override.js';

/** A person was referred without consent, and neither role nor ground of the decision is recorded. */
export const referralOverrideWithoutGround = defineRule({
  id: 'THB-CON-006',
  record: 'referral',
  of: 'authorisation',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'A person was referred without consent, and neither role nor ground of the decision is recorded.',
  rationale: 'Whoever decides for a person says in what office and by what rule.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'legal-duty', overrideRole: 'Duty officer', overrideGround: 'Law 9669, art. 4' },
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        authorisation: { basis: 'vital-interests' },
      },
    ],
  },
  check(authorisation, { report }) {
    if (overrideUnexplained(authorisation)) report(['basis']);
  },
});
