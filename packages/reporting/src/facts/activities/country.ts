import { defineCodeColumn, ofWhole } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const country = ofWhole(defineCodeColumn('Country', field('country')));
