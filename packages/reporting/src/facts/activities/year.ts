import { defineCodeColumn } from '../define-fact-column.js';
import { field, yearOf } from '../terms/values.js';

export const year = defineCodeColumn('Year in which it is to begin', yearOf(field('from')));
