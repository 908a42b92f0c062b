import { defineNumberColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const participants = defineNumberColumn('Persons who were taught', field('participants'));
