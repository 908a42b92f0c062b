import { programme } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './contributions/index.js';

/** What donors give, one row for each contribution to a programme. */
export const contributions = defineFactTable({
  id: 'contributions',
  unit: 'contribution',
  record: programme,
  each: 'contributions',
  columns,
});
