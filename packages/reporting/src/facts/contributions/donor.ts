import { defineIdColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const donor = defineIdColumn('Donor', field('donor'));
