import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

/** An activity of an adopted plan has no owner. */
export const activityWithoutOwner = defineRule({
  id: 'THB-PLN-002',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source:
    'ICMPD, Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006)',
  summary: 'An activity of an adopted plan has no owner.',
  rationale: 'What nobody owns is not done, and nobody can be asked.',
  examples: {
    valid: [
      planWith({ title: 'Activity', owner: 'xx:o1' }),
      planWith({ title: 'Activity', missing: { owner: 'not-applicable' } }),
      { ...planWith({ title: 'Activity' }), status: 'draft' },
    ],
    invalid: [planWith({ title: 'Activity', from: '2022' })],
  },
  check({ goals, status }, { report }) {
    if (status !== 'adopted') return;
    for (const { activity, path } of activitiesOf(goals)) {
      if (activity.owner === undefined && activity.missing?.owner !== 'not-applicable') report([...path, 'owner']);
    }
  },
});
