import { definePermitColumn } from './define-permit-column.js';

export const residence = definePermitColumn('Residence permit', ['temporary-residence', 'permanent-residence']);
