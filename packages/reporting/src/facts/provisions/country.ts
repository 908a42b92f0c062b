import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const country = defineCodeColumn('Country', field('country'));
