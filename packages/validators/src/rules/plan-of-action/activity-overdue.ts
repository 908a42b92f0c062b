import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';

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
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [
              {
                title: 'Objective',
                activities: [
                  {
                    title: 'Activity',
                    owner: 'xx:o1',
                    until: '2024-06',
                    progress: [{ on: '2023', status: 'ongoing' }],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [
              {
                title: 'Objective',
                activities: [
                  { title: 'Activity', owner: 'xx:o1', until: '2023', progress: [{ on: '2023', status: 'completed' }] },
                ],
              },
            ],
          },
        ],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [
              {
                title: 'Objective',
                activities: [
                  { title: 'Activity', owner: 'xx:o1', until: '2023', progress: [{ on: '2023', status: 'delayed' }] },
                ],
              },
            ],
          },
        ],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [
              {
                title: 'Objective',
                activities: [
                  { title: 'Activity', owner: 'xx:o1', until: '2023', progress: [{ on: '2023', status: 'cancelled' }] },
                ],
              },
            ],
          },
        ],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [
              {
                title: 'Objective',
                activities: [{ title: 'Activity', owner: 'xx:o1', progress: [{ on: '2023', status: 'ongoing' }] }],
              },
            ],
          },
        ],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'draft',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [{ title: 'Objective', activities: [{ title: 'Activity', owner: 'xx:o1', until: '2023' }] }],
          },
        ],
      },
    ],
    invalid: [
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [
              {
                title: 'Objective',
                activities: [
                  {
                    title: 'Activity',
                    owner: 'xx:o1',
                    until: '2023',
                    progress: [
                      { on: '2022', status: 'delayed' },
                      { on: '2023', status: 'ongoing' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [{ title: 'Objective', activities: [{ title: 'Activity', owner: 'xx:o1', until: '2024-05' }] }],
          },
        ],
      },
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          {
            title: 'Goal',
            objectives: [
              {
                title: 'Objective',
                activities: [
                  {
                    title: 'Activity',
                    owner: 'xx:o1',
                    until: '2023',
                    progress: [{ on: '2023', status: 'not-started' }],
                  },
                ],
              },
            ],
          },
        ],
      },
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
