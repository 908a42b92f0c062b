import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const channel = defineCodeColumn('Channel', field('channel'));
