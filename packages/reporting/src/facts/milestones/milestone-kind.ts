import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const milestoneKind = defineCodeColumn('Kind of milestone', field('kind'));
