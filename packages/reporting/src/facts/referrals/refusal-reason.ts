import { defineCodeColumn } from '../define-fact-column.js';
import { said } from '../terms/said.js';

export const refusalReason = defineCodeColumn('Reason of the refusal', said('refusalReason'));
