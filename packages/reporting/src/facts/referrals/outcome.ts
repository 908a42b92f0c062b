import { defineCodeColumn } from '../define-fact-column.js';
import { said } from '../terms/said.js';

/** What came of it for the person, which its status does not say. */
export const outcome = defineCodeColumn('Outcome', said('outcome'));
