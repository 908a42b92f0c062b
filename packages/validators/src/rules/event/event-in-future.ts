import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The event is dated after the day the file is judged on. */
export const eventInFuture = defineRule({
  id: 'THB-CHR-013',
  record: 'event',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, event',
  summary: 'The event is dated after the day the file is judged on.',
  rationale: 'Give the right date, or judge the file on a later day with --as-of.',
  examples: {
    valid: [{ kind: 'transit', from: '2024-06-30' }],
    invalid: [
      { kind: 'transit', from: '2024-07' },
      { kind: 'transit', from: '2024-06', until: '2024-07-01' },
    ],
  },
  check({ from, until }, { asOf, report }) {
    if (certainlyBefore(asOf, from)) report(['from']);
    if (certainlyBefore(asOf, until)) report(['until']);
  },
});
