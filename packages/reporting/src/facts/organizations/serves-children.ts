import { defineCodeColumn } from '../define-fact-column.js';
import { saidFlag } from '../terms/said.js';

export const servesChildren = defineCodeColumn('Fit to serve children', saidFlag('servesChildren'));
