import { defineCodeColumn } from '../define-fact-column.js';
import { pick } from '../terms/lists.js';
import { field, yearOf } from '../terms/values.js';

/** Of the first step. */
export const year = defineCodeColumn('Year in which it was sent', yearOf(pick('history', 'first', field('at'))));
