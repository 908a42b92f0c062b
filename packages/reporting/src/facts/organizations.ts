import { organization } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './organizations/index.js';

/** Organizations, as others name them. */
export const organizations = defineFactTable({
  id: 'organizations',
  unit: 'organization',
  record: organization,
  columns,
});
