import { victim } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './persons/index.js';

/** Everybody of whom there is a record as a victim or as one who may be, registered or not. */
export const persons = defineFactTable({
  id: 'persons',
  unit: 'person',
  record: victim,
  columns,
});
