import { planOfAction } from '@openthb/core';
import * as columns from './activities/index.js';
import { defineFactTable } from './define-fact-table.js';

/** What plans of action set out to do, one by one. */
export const activities = defineFactTable({
  id: 'activities',
  unit: 'activity',
  record: planOfAction,
  each: 'goals.objectives.activities',
  columns,
});
