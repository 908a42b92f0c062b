import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

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
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        budget: { amount: '1000', currency: 'EUR' },
        funders: ['xx:o2'],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        budget: { amount: '1000', currency: 'EUR' },
        missing: { funders: 'unknown' },
      }),
      planWith({ title: 'Activity', owner: 'xx:o1' }),
    ],
    invalid: [planWith({ title: 'Activity', owner: 'xx:o1', budget: { amount: '1000', currency: 'EUR' } })],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      if (activity.budget && unexplained(activity, 'funders')) report([...path, 'funders']);
    }
  },
});
