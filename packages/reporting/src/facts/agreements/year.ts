import { defineCodeColumn } from '../define-fact-column.js';
import { field, yearOf } from '../terms/values.js';

export const year = defineCodeColumn('Year of signing', yearOf(field('signedOn')));
