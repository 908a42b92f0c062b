import { defineCodesColumn } from '../define-fact-column.js';
import { absence, reasonOf } from '../terms/said.js';

export const roles = defineCodesColumn('Roles', 'roles', { otherwise: absence(reasonOf('roles')) });
