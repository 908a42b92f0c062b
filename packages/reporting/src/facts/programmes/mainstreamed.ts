import { defineCodeColumn } from '../define-fact-column.js';
import { saidFlag } from '../terms/said.js';

export const mainstreamed = defineCodeColumn('Part of the curriculum', saidFlag('mainstreamed'));
