import { defineCodeColumn } from '../define-fact-column.js';
import { ageWhen } from './age-when.js';

export const ageAtEntry = defineCodeColumn('Age at entry', ageWhen('entry'));
