import { defineNumberColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const reached = defineNumberColumn('Persons reached', field('reached'));
