import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** An agreement is in force, and nothing says since when. */
export const agreementInForceUndated = defineRule({
  id: 'THB-PLN-014',
  record: 'agreement',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, agreement',
  summary: 'An agreement is in force, and nothing says since when.',
  rationale: 'Give the first day, or the reason in `missing`: what was done before it was done without it.',
  examples: {
    valid: [
      { title: 'Agreement', kind: 'twinning', status: 'in-force', from: '2004' },
      { title: 'Agreement', kind: 'twinning', status: 'in-force', missing: { from: 'unknown' } },
    ],
    invalid: [{ title: 'Agreement', kind: 'twinning', status: 'in-force' }],
  },
  check(agreement, { report }) {
    if (agreement.status === 'in-force' && unexplained(agreement, 'from')) report(['status']);
  },
});
