import { caseRecord } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './proceedings/index.js';

/** Proceedings before courts and authorities, one row for each that a case has. */
export const proceedings = defineFactTable({
  id: 'proceedings',
  unit: 'proceeding',
  record: caseRecord,
  each: 'proceedings',
  columns,
});
