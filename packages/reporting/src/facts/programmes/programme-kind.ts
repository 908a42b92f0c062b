import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const programmeKind = defineCodeColumn('Kind of programme', field('kind'));
