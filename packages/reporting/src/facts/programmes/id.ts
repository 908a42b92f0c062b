import { defineIdColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const id = defineIdColumn('Programme', field('id'));
