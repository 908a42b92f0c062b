import { agreement } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './agreements/index.js';

/** Agreements between countries or bodies. */
export const agreements = defineFactTable({
  id: 'agreements',
  unit: 'agreement',
  record: agreement,
  columns,
});
