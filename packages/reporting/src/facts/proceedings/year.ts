import { defineCodeColumn } from '../define-fact-column.js';
import { pick } from '../terms/lists.js';
import { field, yearOf } from '../terms/values.js';

export const year = defineCodeColumn('Year of the first stage', yearOf(pick('steps', 'first', field('on'))));
