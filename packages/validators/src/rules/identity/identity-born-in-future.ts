import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The date of birth lies after the day the file is judged on. */
export const identityBornInFuture = defineRule({
  id: 'THB-CHR-023',
  record: 'identity',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, identity',
  summary: 'The date of birth lies after the day the file is judged on.',
  rationale: 'Give the right date, or judge the file on a later day with --as-of.',
  examples: {
    valid: [{ birthDate: '2024' }],
    invalid: [{ birthDate: '2024-07-01' }],
  },
  check({ birthDate }, { asOf, report }) {
    if (certainlyBefore(asOf, birthDate)) report(['birthDate']);
  },
});
