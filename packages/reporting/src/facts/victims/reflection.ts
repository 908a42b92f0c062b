import { definePermitColumn } from './define-permit-column.js';

export const reflection = definePermitColumn('Recovery and reflection period', ['reflection']);
