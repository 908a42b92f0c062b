import { programme } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './trainings/index.js';

/** When people were taught, one row for each session of a programme. */
export const trainings = defineFactTable({
  id: 'trainings',
  unit: 'training',
  record: programme,
  each: 'sessions',
  columns,
});
