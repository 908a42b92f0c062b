import { defineCodesColumn } from '../define-fact-column.js';
import { absence, reasonOf } from '../terms/said.js';

export const reasons = defineCodesColumn('Reasons', 'reasons', { otherwise: absence(reasonOf('reasons')) });
