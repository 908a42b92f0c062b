import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** The day of a promise has passed, and nothing says whether it was kept. */
export const overduePromiseUnanswered = defineRule({
  id: 'THB-CRN-006',
  record: 'milestone',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, milestone',
  summary: 'The day of a promise has passed, and nothing says whether it was kept.',
  rationale:
    'The chronicle is there so that inadequate responses show. Say how far it is done, or the reason in `missing`.',
  examples: {
    valid: [
      {
        title: 'Plan promised',
        kind: 'commitment',
        on: '2003-12-10',
        dueOn: '2004',
        fulfilment: 'not-fulfilled',
        source: 'Declaration',
      },
      { title: 'Plan promised', kind: 'commitment', on: '2003-12-10', dueOn: '2024', source: 'Declaration' },
    ],
    invalid: [{ title: 'Plan promised', kind: 'commitment', on: '2003-12-10', dueOn: '2004', source: 'Declaration' }],
  },
  check(milestone, { asOf, report }) {
    const due = milestone.kind === 'commitment' && certainlyBefore(milestone.dueOn, asOf);
    if (due && unexplained(milestone, 'fulfilment')) report(['dueOn']);
  },
});
