import { defineCodeColumn } from '../define-fact-column.js';
import { is } from '../terms/conditions.js';
import { choose } from '../terms/values.js';
import { standing } from './registered.js';

export const status = defineCodeColumn('Status', choose([[is(standing, 'identified'), 'identified']], 'presumed'));
