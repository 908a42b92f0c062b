import { perpetrator } from '@openthb/core';
import * as columns from './accused/index.js';
import { taken } from './accused/justice-step.js';
import { defineCodeColumn } from './define-fact-column.js';
import { defineFactTable } from './define-fact-table.js';
import { has, pick } from './terms/lists.js';
import { field, yearOf } from './terms/values.js';

/** Persons and companies against whom the law had taken a step on the day, by the year of the first. */
export const suspects = defineFactTable({
  id: 'suspects',
  unit: 'perpetrator',
  record: perpetrator,
  universe: has('justice', taken),
  columns: {
    ...columns,
    year: defineCodeColumn('Year of the first step', yearOf(pick('justice', 'first', field('on'), taken))),
  },
});
