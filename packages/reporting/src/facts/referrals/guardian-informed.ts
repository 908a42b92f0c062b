import { defineCodeColumn } from '../define-fact-column.js';
import { saidFlag } from '../terms/said.js';

export const guardianInformed = defineCodeColumn('Guardian informed', saidFlag('child.guardianInformed'));
