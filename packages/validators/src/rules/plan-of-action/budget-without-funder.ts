import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';
import { activitiesOf } from './activities-of.js';

/** An activity has a budget, and nothing says who pays. */
export const budgetWithoutFunder = defineRule({
  id: 'THB-PLN-016',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'info',
  source:
    'ICMPD, Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006)',
  summary: 'An activity has a budget, and nothing says who pays.',
  rationale: 'Without it nobody sees what is paid for twice, and what by nobody.',
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
                  {
                    title: 'Activity',
                    owner: 'xx:o1',
                    budget: { amount: '1000', currency: 'EUR' },
                    funders: ['xx:o2'],
                  },
                ],
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
                activities: [
                  {
                    title: 'Activity',
                    owner: 'xx:o1',
                    budget: { amount: '1000', currency: 'EUR' },
                    missing: { funders: 'unknown' },
                  },
                ],
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
    ],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      if (activity.budget && unexplained(activity, 'funders')) report([...path, 'funders']);
    }
  },
});
