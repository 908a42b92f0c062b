import { defineIdColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

/** Absent of one that works in many. */
export const country = defineIdColumn('Country', field('country'));
