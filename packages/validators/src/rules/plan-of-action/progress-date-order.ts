import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { outOfOrder } from '../out-of-order.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

/** Reports on an activity are not in the order of their days, or one is of a day that has not come. */
export const progressDateOrder = defineRule({
  id: 'THB-CHR-029',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, plan of action',
  summary: 'Reports on an activity are not in the order of their days, or one is of a day that has not come.',
  rationale:
    'Histories run from the oldest to the newest; the last one stands. Partial dates are judged only where certain.',
  examples: {
    valid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [
          { on: '2023-05', status: 'ongoing' },
          { on: '2023', status: 'completed' },
        ],
      }),
    ],
    invalid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        progress: [
          { on: '2023-05', status: 'ongoing' },
          { on: '2022', status: 'ongoing' },
        ],
      }),
      planWith({ title: 'Activity', owner: 'xx:o1', progress: [{ on: '2024-07', status: 'ongoing' }] }),
    ],
  },
  check({ goals }, { asOf, report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      const { progress = [] } = activity;
      const wrong = new Set(outOfOrder(progress));
      for (const [index, { on }] of progress.entries()) {
        if (wrong.has(index) || certainlyBefore(asOf, on)) report([...path, 'progress', index, 'on']);
      }
    }
  },
});
