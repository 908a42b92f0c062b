import { defineCodeColumn } from '../define-fact-column.js';
import { said } from '../terms/said.js';

export const area = defineCodeColumn('Part of the response', said('area'));
