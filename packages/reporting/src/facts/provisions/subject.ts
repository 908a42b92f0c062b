import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const subject = defineCodeColumn('Subject of the provision', field('subject'));
