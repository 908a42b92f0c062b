import { defineCodeColumn } from '../define-fact-column.js';
import { saidFlag } from '../terms/said.js';

export const detained = defineCodeColumn('Detention of the child', saidFlag('child.detained'));
