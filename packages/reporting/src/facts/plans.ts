import { planOfAction } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './plans/index.js';

/** Plans of action. */
export const plans = defineFactTable({
  id: 'plans',
  unit: 'plan',
  record: planOfAction,
  columns,
});
