import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const programmeStatus = defineCodeColumn('How far the programme has come', field('status'));
