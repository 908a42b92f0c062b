import { legalProvision } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './provisions/index.js';

/** What the laws of countries provide. */
export const provisions = defineFactTable({
  id: 'provisions',
  unit: 'provision',
  record: legalProvision,
  columns,
});
