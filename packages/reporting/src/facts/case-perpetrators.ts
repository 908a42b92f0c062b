import { caseRecord } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './case-perpetrators/index.js';

/** Perpetrators of cases, one row for each that a case names. */
export const casePerpetrators = defineFactTable({
  id: 'casePerpetrators',
  unit: 'case',
  record: caseRecord,
  each: 'perpetrators',
  columns,
});
