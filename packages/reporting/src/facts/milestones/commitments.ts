import { defineCodesColumn } from '../define-fact-column.js';
import { absence, reasonOf } from '../terms/said.js';

export const commitments = defineCodesColumn('Commitments', 'commitments', {
  otherwise: absence(reasonOf('commitments')),
});
