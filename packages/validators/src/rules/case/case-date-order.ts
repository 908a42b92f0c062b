import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A case was closed before it was opened, or has a day that has not come. */
export const caseDateOrder = defineRule({
  id: 'THB-CHR-016',
  record: 'case',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, case',
  summary: 'A case was closed before it was opened, or has a day that has not come.',
  rationale: 'Give the right date, or judge the file on a later day with --as-of.',
  examples: {
    valid: [
      {
        status: 'closed',
        openedOn: '2023-03-05',
        closedOn: '2023-03',
        closureReason: 'goals-reached',
        victims: ['xx:v1'],
      },
    ],
    invalid: [
      {
        status: 'closed',
        openedOn: '2023-03-05',
        closedOn: '2023-02',
        closureReason: 'goals-reached',
        victims: ['xx:v1'],
      },
      { status: 'active', openedOn: '2024-07', victims: ['xx:v1'] },
    ],
  },
  check({ openedOn, closedOn }, { asOf, report }) {
    if (certainlyBefore(asOf, openedOn)) report(['openedOn']);
    if (certainlyBefore(closedOn, openedOn) || certainlyBefore(asOf, closedOn)) report(['closedOn']);
  },
});
