import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

/** An indicator of the plan has a target, and no means of verification. */
export const targetWithoutVerification = defineRule({
  id: 'THB-PLN-017',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'info',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  summary: 'An indicator of the plan has a target, and no means of verification.',
  rationale: 'Say where the values come from, so that another may check them.',
  examples: {
    valid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', baseline: '1', target: '3', verification: 'Register of shelters' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', baseline: '1', target: '3', missing: { verification: 'unknown' } }],
      }),
      planWith({ title: 'Activity', owner: 'xx:o1', indicators: [{ title: 'Shelter places', baseline: '1' }] }),
    ],
    invalid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', baseline: '1', target: '3' }],
      }),
    ],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      for (const [index, indicator] of (activity.indicators ?? []).entries()) {
        if (indicator.target !== undefined && unexplained(indicator, 'verification')) {
          report([...path, 'indicators', index, 'verification']);
        }
      }
    }
  },
});
