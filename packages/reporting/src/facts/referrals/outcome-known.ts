import { defineCodeColumn } from '../define-fact-column.js';
import { there } from '../terms/conditions.js';
import { choose, field } from '../terms/values.js';

export const outcomeKnown = defineCodeColumn('Outcome known', choose([[there(field('outcome')), 'yes']], 'no'));
