import { defineCodeColumn } from '../define-fact-column.js';
import { there } from '../terms/conditions.js';
import { choose, field } from '../terms/values.js';

export const named = defineCodeColumn('Person known or not', choose([[there(field('victim')), 'yes']], 'no'));
