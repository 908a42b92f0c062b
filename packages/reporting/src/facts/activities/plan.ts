import { defineIdColumn, ofWhole } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const plan = ofWhole(defineIdColumn('Plan of action', field('id')));
