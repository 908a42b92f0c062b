import { caseRecord } from '@openthb/core';
import * as columns from './case-victims/index.js';
import { defineFactTable } from './define-fact-table.js';

/** Victims of cases, one row for each victim that a case names. */
export const caseVictims = defineFactTable({
  id: 'caseVictims',
  unit: 'case',
  record: caseRecord,
  each: 'victims',
  columns,
});
