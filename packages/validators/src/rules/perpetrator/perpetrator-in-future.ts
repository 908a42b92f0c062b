import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The birth of a perpetrator, or a step of criminal justice, is dated after the day the file is judged on. */
export const perpetratorInFuture = defineRule({
  id: 'THB-CHR-015',
  record: 'perpetrator',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, perpetrator',
  summary: 'The birth of a perpetrator, or a step of criminal justice, is dated after the day the file is judged on.',
  rationale: 'Give the right date, or judge the file on a later day with --as-of.',
  examples: {
    valid: [{ kind: 'natural-person', birthDate: '1990', justice: [{ status: 'suspected', on: '2024-06-30' }] }],
    invalid: [
      { kind: 'natural-person', birthDate: '2026' },
      { kind: 'natural-person', justice: [{ status: 'suspected', on: '2024-07' }] },
    ],
  },
  check({ birthDate, justice = [] }, { asOf, report }) {
    if (certainlyBefore(asOf, birthDate)) report(['birthDate']);
    for (const [index, { on }] of justice.entries()) if (certainlyBefore(asOf, on)) report(['justice', index, 'on']);
  },
});
