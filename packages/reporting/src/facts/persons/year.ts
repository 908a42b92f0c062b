import { made } from '../victims/registered.js';
import { defineCodeColumn } from '../define-fact-column.js';
import { pick } from '../terms/lists.js';
import { field, yearOf } from '../terms/values.js';

export const year = defineCodeColumn(
  'Year of the first assertion',
  yearOf(pick('statusAssertions', 'first', field('on'), made)),
);
