import { defineIdColumn, ofWhole } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const id = ofWhole(defineIdColumn('Event', field('id')));
