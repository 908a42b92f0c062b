import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** An entry of the chronicle is dated after the day the file is judged on. */
export const milestoneInFuture = defineRule({
  id: 'THB-CHR-021',
  record: 'milestone',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, milestone',
  summary: 'An entry of the chronicle is dated after the day the file is judged on.',
  rationale: 'The chronicle tells what happened; what is promised for later has its day in `dueOn`.',
  examples: {
    valid: [{ title: 'Plan promised', kind: 'commitment', on: '2024-06-30', dueOn: '2025', source: 'Declaration' }],
    invalid: [{ title: 'Plan promised', kind: 'commitment', on: '2024-07', dueOn: '2025', source: 'Declaration' }],
  },
  check({ on }, { asOf, report }) {
    if (certainlyBefore(asOf, on)) report(['on']);
  },
});
