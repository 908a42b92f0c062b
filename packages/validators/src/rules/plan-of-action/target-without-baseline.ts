import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';

/** An indicator of the plan has a target and no baseline. */
export const targetWithoutBaseline = defineRule({
  id: 'THB-PLN-001',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  summary: 'An indicator of the plan has a target and no baseline.',
  rationale: 'Without a baseline nobody can tell whether the target was reached by the activity.',
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
              {
                title: 'Objective',
                activities: [
                  { title: 'Activity', indicators: [{ title: 'Shelter places', baseline: '10', target: '30' }] },
                ],
              },
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
            objectives: [
              {
                title: 'Objective',
                activities: [{ title: 'Activity', indicators: [{ title: 'Shelter places', target: '30' }] }],
              },
            ],
          },
        ],
      },
    ],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      for (const [index, { baseline, target }] of (activity.indicators ?? []).entries()) {
        if (target !== undefined && baseline === undefined) report([...path, 'indicators', index, 'baseline']);
      }
    }
  },
});
