import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const scope = defineCodeColumn('Scope of the plan', field('scope'));
