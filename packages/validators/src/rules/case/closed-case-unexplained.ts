import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A case is closed, and its record does not say when or why. */
export const closedCaseUnexplained = defineRule({
  id: 'THB-COH-020',
  record: 'case',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, case',
  summary: 'A case is closed, and its record does not say when or why.',
  rationale: 'How cases end is what the response is judged by. Give both, or the reason in `missing`.',
  examples: {
    valid: [
      { status: 'closed', closedOn: '2023-03', closureReason: 'goals-reached', victims: ['xx:v1'] },
      { status: 'closed', closureReason: 'contact-lost', victims: ['xx:v1'], missing: { closedOn: 'unknown' } },
      { status: 'closed-referred', closedOn: '2023-03', victims: ['xx:v1'] },
      { status: 'active', victims: ['xx:v1'] },
    ],
    invalid: [
      { status: 'closed', closedOn: '2023-03', victims: ['xx:v1'] },
      { status: 'closed-referred', victims: ['xx:v1'] },
    ],
  },
  check(caseRecord, { report }) {
    const { status } = caseRecord;
    if (status !== 'closed' && status !== 'closed-referred') return;
    // Who took over a case says why: the status itself is the reason.
    const reasonless = status === 'closed' && unexplained(caseRecord, 'closureReason');
    if (reasonless || unexplained(caseRecord, 'closedOn')) report(['status']);
  },
});
