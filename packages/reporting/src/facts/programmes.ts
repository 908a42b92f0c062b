import { programme } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './programmes/index.js';

/** Projects, twinning, training, legal aid and other programmes. */
export const programmes = defineFactTable({
  id: 'programmes',
  unit: 'programme',
  record: programme,
  columns,
});
