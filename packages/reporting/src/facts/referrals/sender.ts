import { defineIdColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const sender = defineIdColumn('Organization that refers', field('from'));
