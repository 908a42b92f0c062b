import { perpetrator } from '@openthb/core';
import * as columns from './accused/index.js';
import { prosecution } from './accused/justice-step.js';
import { defineCodeColumn } from './define-fact-column.js';
import { defineFactTable } from './define-fact-table.js';
import { has, pick } from './terms/lists.js';
import { field, yearOf } from './terms/values.js';

/** Persons and companies that had been charged on the day, by the year of that. */
export const prosecuted = defineFactTable({
  id: 'prosecuted',
  unit: 'perpetrator',
  record: perpetrator,
  universe: has('justice', prosecution),
  columns: {
    ...columns,
    year: defineCodeColumn('Year of the charge', yearOf(pick('justice', 'first', field('on'), prosecution))),
  },
});
