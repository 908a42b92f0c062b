import { defineCodeColumn, ofWhole } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const scope = ofWhole(defineCodeColumn('Scope of the plan', field('scope')));
