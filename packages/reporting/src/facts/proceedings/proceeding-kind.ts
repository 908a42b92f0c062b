import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const proceedingKind = defineCodeColumn('Kind of proceedings', field('kind'));
