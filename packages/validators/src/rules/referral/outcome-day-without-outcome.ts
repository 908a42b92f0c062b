import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A referral has the day of an outcome, and no outcome. */
export const outcomeDayWithoutOutcome = defineRule({
  id: 'THB-REF-012',
  record: 'referral',
  of: 'outcomeOn',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, referral',
  summary: 'A referral has the day of an outcome, and no outcome.',
  rationale: 'Say what came of it, or take the day away.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        outcome: 'not-reached',
        outcomeOn: '2024-03-09',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        outcomeOn: '2024-03-09',
        missing: { outcome: 'withheld' },
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
      { victim: 'xx:v1', from: 'xx:o1', to: 'xx:o2', history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }] },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        outcomeOn: '2024-03-09',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
    ],
  },
  check(_outcomeOn, { report }, referral) {
    if (unexplained(referral, 'outcome')) report([]);
  },
});
