import { defineCodesColumn } from '../define-fact-column.js';
import { absence, reasonOf } from '../terms/said.js';

export const countries = defineCodesColumn('Countries', 'countries', { otherwise: absence(reasonOf('countries')) });
