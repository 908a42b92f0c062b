import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';

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
      {
        title: 'Plan',
        scope: 'general',
        status: 'adopted',
        from: '2021',
        until: '2023',
        goals: [
          { title: 'Goal', objectives: [{ title: 'Objective', activities: [{ title: 'Activity', owner: 'xx:o1' }] }] },
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
              { title: 'Objective', activities: [{ title: 'Activity', missing: { owner: 'not-applicable' } }] },
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
        goals: [{ title: 'Goal', objectives: [{ title: 'Objective', activities: [{ title: 'Activity' }] }] }],
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
          { title: 'Goal', objectives: [{ title: 'Objective', activities: [{ title: 'Activity', from: '2022' }] }] },
        ],
      },
    ],
  },
  check({ goals, status }, { report }) {
    if (status !== 'adopted') return;
    for (const { activity, path } of activitiesOf(goals)) {
      if (activity.owner === undefined && activity.missing?.owner !== 'not-applicable') report([...path, 'owner']);
    }
  },
});
