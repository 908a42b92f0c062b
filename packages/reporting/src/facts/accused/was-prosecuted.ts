import { prosecution } from './justice-step.js';
import { defineCodeColumn } from '../define-fact-column.js';
import { has } from '../terms/lists.js';
import { choose } from '../terms/values.js';

export const wasProsecuted = defineCodeColumn('Prosecution', choose([[has('justice', prosecution), 'yes']], 'no'));
