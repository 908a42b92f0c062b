import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

/** An activity was reported completed, and later as less than that. */
export const progressAfterCompletion = defineRule({
  id: 'THB-PLN-003',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'An activity was reported completed, and later as less than that.',
  rationale: 'Either it was not completed, or the later report is about something else.',
  examples: {
    valid: [
      planWith({
        title: 'Activity',
        progress: [
          { on: '2022-01', status: 'ongoing' },
          { on: '2022-06', status: 'completed' },
        ],
      }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [
          { on: '2022', status: 'completed' },
          { on: '2023', status: 'completed' },
        ],
      }),
    ],
    invalid: [
      planWith({
        title: 'Activity',
        progress: [
          { on: '2022-01', status: 'completed' },
          { on: '2022-06', status: 'ongoing' },
        ],
      }),
    ],
  },
  check({ goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      const progress = activity.progress ?? [];
      const completed = progress.findIndex(({ status }) => status === 'completed');
      for (const [index, { status }] of progress.entries()) {
        if (completed >= 0 && index > completed && status !== 'completed')
          report([...path, 'progress', index, 'status']);
      }
    }
  },
});
