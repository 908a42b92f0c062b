import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

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
    valid: [planWith({ title: 'Activity', indicators: [{ title: 'Shelter places', baseline: '10', target: '30' }] })],
    invalid: [planWith({ title: 'Activity', indicators: [{ title: 'Shelter places', target: '30' }] })],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      for (const [index, { baseline, target }] of (activity.indicators ?? []).entries()) {
        if (target !== undefined && baseline === undefined) report([...path, 'indicators', index, 'baseline']);
      }
    }
  },
});
