import { defineCodesColumn } from '../define-fact-column.js';
import { absence, reasonOf } from '../terms/said.js';

export const roles = defineCodesColumn('Place in the national structure', 'roles', {
  otherwise: absence(reasonOf('roles')),
});
