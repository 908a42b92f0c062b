import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

/** An activity was reported completed, and an indicator of it has not reached its target. */
export const completedBelowTarget = defineRule({
  id: 'THB-PLN-018',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'info',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  summary: 'An activity was reported completed, and an indicator of it has not reached its target.',
  rationale: 'Both may be right: what was done did not have the effect that was hoped for. Say so in the evaluation.',
  examples: {
    valid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [{ on: '2023', status: 'completed' }],
        indicators: [{ title: 'Places', baseline: '10', target: '30', actual: '30' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [{ on: '2023', status: 'completed' }],
        indicators: [{ title: 'Days', baseline: '30', target: '10', actual: '9.5' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [{ on: '2022', status: 'ongoing' }],
        indicators: [{ title: 'Places', baseline: '10', target: '30', actual: '20' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [{ on: '2023', status: 'completed' }],
        indicators: [
          { title: 'Places', baseline: '10', target: '30' },
          { title: 'Places', target: '30', actual: '20' },
        ],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [{ on: '2023', status: 'completed' }],
        indicators: [{ title: 'Places', baseline: '10', target: '10', actual: '9' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [{ on: '2023', status: 'completed' }],
        indicators: [{ title: 'Places', baseline: '30', target: '10', actual: '10' }],
      }),
    ],
    invalid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [
          { on: '2022', status: 'ongoing' },
          { on: '2023', status: 'completed' },
        ],
        indicators: [{ title: 'Places', baseline: '10', target: '30', actual: '29' }],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [{ on: '2023', status: 'completed' }],
        indicators: [{ title: 'Days', baseline: '30', target: '10', actual: '11' }],
      }),
    ],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      if (activity.progress?.at(-1)?.status !== 'completed') continue;
      for (const [index, { baseline, target, actual }] of (activity.indicators ?? []).entries()) {
        if (baseline === undefined || target === undefined || actual === undefined) continue;
        const upwards = Number(target) > Number(baseline);
        const short = upwards ? Number(actual) < Number(target) : Number(actual) > Number(target);
        if (short) report([...path, 'indicators', index, 'actual']);
      }
    }
  },
});
