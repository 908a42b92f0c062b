import { perpetrator } from '@openthb/core';
import * as columns from './accused/index.js';
import { conviction } from './accused/justice-step.js';
import { defineCodeColumn } from './define-fact-column.js';
import { defineFactTable } from './define-fact-table.js';
import { has, pick } from './terms/lists.js';
import { field, yearOf } from './terms/values.js';

/** Persons and companies that had been convicted of trafficking on the day, by the year of that. */
export const convicted = defineFactTable({
  id: 'convicted',
  unit: 'perpetrator',
  record: perpetrator,
  universe: has('justice', conviction),
  columns: {
    ...columns,
    year: defineCodeColumn('Year of the conviction', yearOf(pick('justice', 'first', field('on'), conviction))),
  },
});
