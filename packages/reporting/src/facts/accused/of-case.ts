import { defineIdColumn } from '../define-fact-column.js';
import { pickFrom } from '../terms/joins.js';

/** Of several cases the first by its id, so that persons who share it are known to. */
export const ofCase = defineIdColumn('Case', pickFrom('casePerpetrators', 'perpetrator', ['id'], 'id'));
