import { defineCodeColumn } from '../define-fact-column.js';
import { there } from '../terms/conditions.js';
import { choose, field } from '../terms/values.js';

export const alsoVictim = defineCodeColumn('Also a victim', choose([[there(field('alsoVictim')), 'yes']], 'no'));
