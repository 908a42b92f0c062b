import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const extent = defineCodeColumn('How far the law provides it', field('extent'));
