import { defineCodeColumn } from '../define-fact-column.js';
import { said } from '../terms/said.js';

export const separation = defineCodeColumn('Separation of the child', said('child.separation'));
