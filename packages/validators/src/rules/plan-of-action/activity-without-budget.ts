import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

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
      planWith({ title: 'Activity', owner: 'xx:o1', budget: { amount: '1000', currency: 'EUR' } }),
      planWith({ title: 'Activity', owner: 'xx:o1', missing: { budget: 'not-applicable' } }),
      { ...planWith({ title: 'Activity', owner: 'xx:o1' }), status: 'draft' },
    ],
    invalid: [planWith({ title: 'Activity', owner: 'xx:o1' })],
  },
  check({ goals, status }, { report }) {
    if (status !== 'adopted') return;
    for (const { activity, path } of activitiesOf(goals)) {
      if (unexplained(activity, 'budget')) report([...path, 'budget']);
    }
  },
});
