import { defineCodeColumn } from '../define-fact-column.js';
import { field, yearOf } from '../terms/values.js';
import { firstRegistration } from './registered.js';

/** Of the first assertion by which the person counts as registered. */
export const year = defineCodeColumn('Year of first registration', yearOf(firstRegistration(field('on'))));
