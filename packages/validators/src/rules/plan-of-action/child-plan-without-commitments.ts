import type { Commitment } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';

/** What the ministers promised for children. */
const promisedInSofia: readonly Commitment[] = [
  'minimum-standards-for-children',
  'systematic-data-on-children',
  'rapid-identification-of-children',
  'adapted-referral-of-children',
];

/** A plan of action for children does not carry out all that was promised for them in Sofia. */
export const childPlanWithoutCommitments = defineRule({
  id: 'THB-PLN-021',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'Sofia Declaration (2003)',
  summary: 'A plan of action for children does not carry out all that was promised for them in Sofia.',
  rationale:
    'Minimum standards, systematic data, rapid identification and adapted referral: name each where the plan or an activity carries it out.',
  examples: {
    valid: [
      {
        title: 'Plan',
        scope: 'child',
        status: 'adopted',
        commitments: [
          'minimum-standards-for-children',
          'systematic-data-on-children',
          'rapid-identification-of-children',
          'adapted-referral-of-children',
        ],
      },
      {
        title: 'Plan',
        scope: 'child',
        status: 'adopted',
        commitments: [
          'minimum-standards-for-children',
          'systematic-data-on-children',
          'rapid-identification-of-children',
        ],
        goals: [
          {
            title: 'Goal',
            objectives: [
              {
                title: 'Objective',
                activities: [{ title: 'Activity', commitments: ['adapted-referral-of-children'] }],
              },
            ],
          },
        ],
      },
      { title: 'Plan', scope: 'child', status: 'adopted', missing: { commitments: 'not-collected' } },
      { title: 'Plan', scope: 'general', status: 'adopted' },
    ],
    invalid: [
      { title: 'Plan', scope: 'child', status: 'adopted' },
      {
        title: 'Plan',
        scope: 'child',
        status: 'adopted',
        commitments: ['minimum-standards-for-children', 'systematic-data-on-children', 'adapted-referral-of-children'],
      },
      {
        title: 'Plan',
        scope: 'child',
        status: 'adopted',
        commitments: [
          'systematic-data-on-children',
          'rapid-identification-of-children',
          'adapted-referral-of-children',
        ],
      },
      {
        title: 'Plan',
        scope: 'child',
        status: 'adopted',
        commitments: [
          'minimum-standards-for-children',
          'rapid-identification-of-children',
          'adapted-referral-of-children',
        ],
      },
      {
        title: 'Plan',
        scope: 'child',
        status: 'adopted',
        commitments: [
          'minimum-standards-for-children',
          'systematic-data-on-children',
          'rapid-identification-of-children',
        ],
      },
    ],
  },
  check({ scope, commitments = [], goals, missing }, { report }) {
    if (scope !== 'child' || missing?.commitments !== undefined) return;
    const carried = new Set([
      ...commitments,
      ...activitiesOf(goals).flatMap(({ activity }) => activity.commitments ?? []),
    ]);
    if (!promisedInSofia.every((one) => carried.has(one))) report(['commitments']);
  },
});
