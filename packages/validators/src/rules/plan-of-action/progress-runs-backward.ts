import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

/** An activity was reported as begun, and later as not begun. */
export const progressRunsBackward = defineRule({
  id: 'THB-PLN-032',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  summary: 'An activity was reported as begun, and later as not begun.',
  rationale: 'What was begun is ongoing, delayed, completed or cancelled ever after: one of the two reports is wrong.',
  examples: {
    valid: [
      planWith({
        title: 'Activity',
        progress: [
          { on: '2022', status: 'not-started' },
          { on: '2023', status: 'ongoing' },
        ],
      }),
      planWith({
        title: 'Activity',
        progress: [
          { on: '2022', status: 'cancelled' },
          { on: '2023', status: 'not-started' },
        ],
      }),
      planWith({ title: 'Activity' }),
    ],
    invalid: [
      planWith({
        title: 'Activity',
        progress: [
          { on: '2021', status: 'ongoing' },
          { on: '2022', status: 'cancelled' },
          { on: '2023', status: 'not-started' },
        ],
      }),
      planWith({
        title: 'Activity',
        progress: [
          { on: '2022', status: 'delayed' },
          { on: '2023', status: 'not-started' },
        ],
      }),
    ],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      let begun = false;
      for (const [index, { status }] of (activity.progress ?? []).entries()) {
        if (begun && status === 'not-started') report([...path, 'progress', index, 'status']);
        begun ||= status === 'ongoing' || status === 'delayed';
      }
    }
  },
});
