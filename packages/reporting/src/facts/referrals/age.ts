import { defineCodeColumn } from '../define-fact-column.js';
import { through } from '../terms/joins.js';

/** Of the victim; unknown of who is not registered. */
export const age = defineCodeColumn('Age', through('victim', 'victims', 'age'));
