import { defineCodeColumn } from '../define-fact-column.js';
import { said } from '../terms/said.js';

export const country = defineCodeColumn('Country', said('country'));
