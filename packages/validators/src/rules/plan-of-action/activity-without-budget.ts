import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';
import { activitiesOf } from './activities-of.js';

/** An activity of an adopted plan has no budget. */
export const activityWithoutBudget = defineRule({
  id: 'THB-PLN-015',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source:
    'ICMPD, Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006)',
  summary: 'An activity of an adopted plan has no budget.',
  rationale:
    'What no money is set aside for is seldom done. Where it costs nothing, say in `missing` that a budget does not apply.',
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
                activities: [{ title: 'Activity', owner: 'xx:o1', budget: { amount: '1000', currency: 'EUR' } }],
              },
            ],
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
          {
            title: 'Goal',
            objectives: [
              {
                title: 'Objective',
                activities: [{ title: 'Activity', owner: 'xx:o1', missing: { budget: 'not-applicable' } }],
              },
            ],
          },
        ],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'draft',
        from: '2021',
        until: '2023',
        goals: [
          { title: 'Goal', objectives: [{ title: 'Objective', activities: [{ title: 'Activity', owner: 'xx:o1' }] }] },
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
          { title: 'Goal', objectives: [{ title: 'Objective', activities: [{ title: 'Activity', owner: 'xx:o1' }] }] },
        ],
      },
    ],
  },
  check({ goals, status }, { report }) {
    if (status !== 'adopted') return;
    for (const { activity, path } of activitiesOf(goals)) {
      if (unexplained(activity, 'budget')) report([...path, 'budget']);
    }
  },
});
