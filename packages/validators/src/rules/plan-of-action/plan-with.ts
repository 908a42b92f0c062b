import type { Activity } from '@openthb/core';
import type { Example } from '../define-rule.js';

/** An adopted plan with one activity, for the examples of rules about activities. */
export function planWith(activity: Activity): Example<'plan-of-action'> {
  return {
    title: 'Plan',
    scope: 'general',
    status: 'adopted',
    from: '2021',
    until: '2023',
    goals: [{ title: 'Goal', objectives: [{ title: 'Objective', activities: [activity] }] }],
  };
}
