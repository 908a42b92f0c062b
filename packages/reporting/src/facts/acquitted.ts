import { perpetrator } from '@openthb/core';
import * as columns from './accused/index.js';
import { acquittal } from './accused/justice-step.js';
import { defineCodeColumn } from './define-fact-column.js';
import { defineFactTable } from './define-fact-table.js';
import { has, pick } from './terms/lists.js';
import { field, yearOf } from './terms/values.js';

/** Persons and companies that had been acquitted on the day, by the year of that. */
export const acquitted = defineFactTable({
  id: 'acquitted',
  unit: 'perpetrator',
  record: perpetrator,
  universe: has('justice', acquittal),
  columns: {
    ...columns,
    year: defineCodeColumn('Year of the acquittal', yearOf(pick('justice', 'first', field('on'), acquittal))),
  },
});
