import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { activitiesOf } from './activities-of.js';
import { planWith } from './plan-with.js';

/** An activity lies outside the time of the plan. */
export const activityOutsidePlan = defineRule({
  id: 'THB-CHR-009',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'An activity lies outside the time of the plan.',
  rationale: 'It will be overlooked when the plan is reviewed.',
  examples: {
    valid: [planWith({ title: 'Activity', from: '2022', until: '2023-12-31' })],
    invalid: [planWith({ title: 'Activity', until: '2024-01' }), planWith({ title: 'Activity', from: '2020' })],
  },
  check({ from, until, goals }, { report }) {
    for (const { activity, path } of activitiesOf(goals)) {
      if (certainlyBefore(activity.from, from)) report([...path, 'from']);
      if (certainlyBefore(until, activity.until)) report([...path, 'until']);
    }
  },
});
