import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';

/** An activity lies outside the time of the plan. */
export const activityOutsidePlan = defineRule({
  id: 'THB-CHR-009',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'An activity lies outside the time of the plan.',
  rationale: 'It will be overlooked when the plan is reviewed.',
  examples: {
    valid: [
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [
              { title: 'Objective', activities: [{ title: 'Activity', from: '2022', until: '2023-12-31' }] },
            ],
          },
        ],
      },
    ],
    invalid: [
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [{ title: 'Objective', activities: [{ title: 'Activity', until: '2024-01' }] }],
          },
        ],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          { title: 'Goal', objectives: [{ title: 'Objective', activities: [{ title: 'Activity', from: '2020' }] }] },
        ],
      },
    ],
  },
  check({ from, until, goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      if (certainlyBefore(activity.from, from)) report([...path, 'from']);
      if (certainlyBefore(until, activity.until)) report([...path, 'until']);
    }
  },
});
