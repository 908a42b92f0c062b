import { defineCodesColumn } from '../define-fact-column.js';
import { absence, reasonOf } from '../terms/said.js';

export const citizenships = defineCodesColumn('Citizenships', 'citizenships', {
  otherwise: absence(reasonOf('citizenships')),
});
