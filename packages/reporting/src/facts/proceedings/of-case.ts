import { defineIdColumn, ofWhole } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const ofCase = ofWhole(defineIdColumn('Case', field('id')));
