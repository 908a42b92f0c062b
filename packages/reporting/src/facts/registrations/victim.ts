import { defineIdColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

/** Absent where the contact is counted as a registration, never as a person. */
export const victim = defineIdColumn('Victim', field('victim'));
