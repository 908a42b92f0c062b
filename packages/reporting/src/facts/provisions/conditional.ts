import { defineCodeColumn } from '../define-fact-column.js';
import { saidFlag } from '../terms/said.js';

export const conditional = defineCodeColumn('Conditional on cooperation', saidFlag('conditionalOnCooperation'));
