import { defineCodesColumn } from '../define-fact-column.js';
import { absence, reasonOf } from '../terms/said.js';

export const topics = defineCodesColumn('Topics', 'topics', { otherwise: absence(reasonOf('topics')) });
