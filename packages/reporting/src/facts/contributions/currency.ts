import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const currency = defineCodeColumn('Currency of the contribution', field('amount.currency'));
