import { defineCodesColumn } from '../define-fact-column.js';
import { absence, reasonOf } from '../terms/said.js';

export const services = defineCodesColumn('Services asked', 'services', { otherwise: absence(reasonOf('services')) });
