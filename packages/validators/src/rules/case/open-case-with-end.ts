import { defineRule } from '../define-rule.js';

/** A case is worked on, and has a day or reason of its end. */
export const openCaseWithEnd = defineRule({
  id: 'THB-COH-019',
  record: 'case',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, case',
  summary: 'A case is worked on, and has a day or reason of its end.',
  rationale: 'Open and closed cases are counted apart. Close it, or take the end out.',
  examples: {
    valid: [
      { status: 'active', openedOn: '2023-03', victims: ['xx:v1'] },
      { status: 'closed-referred', closedOn: '2023-04', closureReason: 'moved-on', victims: ['xx:v1'] },
    ],
    invalid: [
      { status: 'active', openedOn: '2023-03', closedOn: '2023-04', victims: ['xx:v1'] },
      { status: 'follow-up', closureReason: 'contact-lost', victims: ['xx:v1'] },
    ],
  },
  check({ status, closedOn, closureReason }, { report }) {
    const open = status === 'active' || status === 'follow-up';
    if (open && (closedOn ?? closureReason) !== undefined) report(['status']);
  },
});
