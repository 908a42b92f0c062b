import { defineRule } from '../define-rule.js';
import { moreMoney } from '../more-money.js';
import { activitiesOf } from './activities-of.js';

/** More was spent on an activity than was set aside for it. */
export const spentBeyondBudget = defineRule({
  id: 'THB-PLN-024',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  summary: 'More was spent on an activity than was set aside for it.',
  rationale: 'The budget was raised, or one of the two amounts was mistyped. Other currencies are not compared.',
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
                    spent: { amount: '1000', currency: 'EUR' },
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
                    spent: { amount: '50000', currency: 'ALL' },
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
                activities: [{ title: 'Activity', owner: 'xx:o1', spent: { amount: '50000', currency: 'ALL' } }],
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
                activities: [{ title: 'Activity', owner: 'xx:o1', budget: { amount: '1000', currency: 'EUR' } }],
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
                activities: [
                  {
                    title: 'Activity',
                    owner: 'xx:o1',
                    budget: { amount: '1000', currency: 'EUR' },
                    spent: { amount: '1000.5', currency: 'EUR' },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      const { budget, spent } = activity;
      if (budget && spent && moreMoney(spent, budget)) report([...path, 'spent']);
    }
  },
});
