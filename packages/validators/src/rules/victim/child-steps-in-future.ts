import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A guardian was appointed, or a danger to a child assessed, on a day that has not come. */
export const childStepsInFuture = defineRule({
  id: 'THB-CHR-027',
  record: 'victim',
  of: 'child',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A guardian was appointed, or a danger to a child assessed, on a day that has not come.',
  rationale: 'Give the right date, or judge the file on a later day with --as-of.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          guardianships: [{ kind: 'guardian', appointedOn: '2024-06-30' }],
          riskAssessments: [{ subject: 'place', on: '2024' }],
        },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { guardianships: [{ kind: 'guardian', appointedOn: '2024-07-01' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { riskAssessments: [{ subject: 'place', result: 'no-risk-found', on: '2024-07' }] },
      },
    ],
  },
  check({ guardianships = [], riskAssessments = [] }, { asOf, report }) {
    for (const [index, { appointedOn }] of guardianships.entries()) {
      if (certainlyBefore(asOf, appointedOn)) report(['guardianships', index, 'appointedOn']);
    }
    for (const [index, { on }] of riskAssessments.entries()) {
      if (certainlyBefore(asOf, on)) report(['riskAssessments', index, 'on']);
    }
  },
});
