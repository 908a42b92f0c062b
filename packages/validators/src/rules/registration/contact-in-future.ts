import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The contact is dated after the day the file is judged on. */
export const contactInFuture = defineRule({
  id: 'THB-CHR-005',
  record: 'registration',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The contact is dated after the day the file is judged on.',
  rationale: 'Give the right date, or judge the file on a later day with --as-of.',
  examples: {
    valid: [{ channel: 'hotline', on: '2024-06' }],
    invalid: [{ channel: 'hotline', on: '2024-07' }],
  },
  check({ on }, { asOf, report }) {
    if (certainlyBefore(asOf, on)) report(['on']);
  },
});
