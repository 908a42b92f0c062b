import { defineCodeColumn, ofWhole } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const programmeKind = ofWhole(defineCodeColumn('Kind of programme', field('kind')));
