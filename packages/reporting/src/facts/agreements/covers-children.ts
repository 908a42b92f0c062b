import { defineCodeColumn } from '../define-fact-column.js';
import { saidFlag } from '../terms/said.js';

export const coversChildren = defineCodeColumn('Covers children', saidFlag('coversChildren'));
