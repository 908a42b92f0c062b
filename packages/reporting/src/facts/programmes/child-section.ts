import { defineCodeColumn } from '../define-fact-column.js';
import { saidFlag } from '../terms/said.js';

export const childSection = defineCodeColumn('Section on children', saidFlag('childSection'));
