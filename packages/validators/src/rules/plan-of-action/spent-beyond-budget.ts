import { defineRule } from '../define-rule.js';
import { moreMoney } from '../more-money.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

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
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        budget: { amount: '1000', currency: 'EUR' },
        spent: { amount: '1000', currency: 'EUR' },
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        budget: { amount: '1000', currency: 'EUR' },
        spent: { amount: '50000', currency: 'ALL' },
      }),
      planWith({ title: 'Activity', owner: 'xx:o1', spent: { amount: '50000', currency: 'ALL' } }),
      planWith({ title: 'Activity', owner: 'xx:o1', budget: { amount: '1000', currency: 'EUR' } }),
    ],
    invalid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        budget: { amount: '1000', currency: 'EUR' },
        spent: { amount: '1000.5', currency: 'EUR' },
      }),
    ],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      const { budget, spent } = activity;
      if (budget && spent && moreMoney(spent, budget)) report([...path, 'spent']);
    }
  },
});
