import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

/** An indicator lies further from its target than before the activity. */
export const indicatorRunsBackward = defineRule({
  id: 'THB-PLN-019',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'info',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  summary: 'An indicator lies further from its target than before the activity.',
  rationale: 'Things became worse, or a value was mistyped.',
  examples: {
    valid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', baseline: '10', target: '30', actual: '10' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', baseline: '30', target: '10', actual: '25' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', baseline: '10', target: '30' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', target: '30', actual: '5' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', baseline: '10', actual: '5' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', baseline: '10', target: '10', actual: '10' }],
      }),
    ],
    invalid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', baseline: '10', target: '30', actual: '9' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        indicators: [{ title: 'Shelter places', baseline: '30', target: '10', actual: '31' }],
      }),
    ],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      for (const [index, { baseline, target, actual }] of (activity.indicators ?? []).entries()) {
        if (baseline === undefined || target === undefined || actual === undefined) continue;
        const wanted = Math.sign(Number(target) - Number(baseline));
        if ((Number(actual) - Number(baseline)) * wanted < 0) report([...path, 'indicators', index, 'actual']);
      }
    }
  },
});
