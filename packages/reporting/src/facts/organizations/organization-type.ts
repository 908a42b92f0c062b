import { defineCodeColumn } from '../define-fact-column.js';
import { said } from '../terms/said.js';

export const organizationType = defineCodeColumn('Type of organization', said('organizationType'));
