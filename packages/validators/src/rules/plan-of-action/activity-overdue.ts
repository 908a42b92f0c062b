import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

/** An activity of an adopted plan was to be done by now, and is not reported as done. */
export const activityOverdue = defineRule({
  id: 'THB-PLN-020',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  summary: 'An activity of an adopted plan was to be done by now, and is not reported as done.',
  rationale: 'Report what became of it: completed, delayed or cancelled.',
  examples: {
    valid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        until: '2024-06',
        progress: [{ on: '2023', status: 'ongoing' }],
      }),
      planWith({ title: 'Activity', owner: 'xx:o1', until: '2023', progress: [{ on: '2023', status: 'completed' }] }),
      planWith({ title: 'Activity', owner: 'xx:o1', until: '2023', progress: [{ on: '2023', status: 'delayed' }] }),
      planWith({ title: 'Activity', owner: 'xx:o1', until: '2023', progress: [{ on: '2023', status: 'cancelled' }] }),
      planWith({ title: 'Activity', owner: 'xx:o1', progress: [{ on: '2023', status: 'ongoing' }] }),
      { ...planWith({ title: 'Activity', owner: 'xx:o1', until: '2023' }), status: 'draft' },
    ],
    invalid: [
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        until: '2023',
        progress: [
          { on: '2022', status: 'delayed' },
          { on: '2023', status: 'ongoing' },
        ],
      }),
      planWith({ title: 'Activity', owner: 'xx:o1', until: '2024-05' }),
      planWith({
        title: 'Activity',
        owner: 'xx:o1',
        until: '2023',
        progress: [{ on: '2023', status: 'not-started' }],
      }),
    ],
  },
  check({ goals, status }, { asOf, report }) {
    if (status !== 'adopted') return;
    for (const { activity, path } of activitiesOf(goals)) {
      const last = activity.progress?.at(-1)?.status;
      const open = last === undefined || last === 'ongoing' || last === 'not-started';
      if (open && certainlyBefore(activity.until, asOf)) report([...path, 'progress']);
    }
  },
});
