import { registration } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './registrations/index.js';
import { not, some, there, upTo } from './terms/conditions.js';
import { asOf, dayOf, field } from './terms/values.js';

/** Contacts with reporting entities up to the day. */
export const registrations = defineFactTable({
  id: 'registrations',
  unit: 'registration',
  record: registration,
  universe: some(not(there(field('on'))), upTo(dayOf('on'), asOf)),
  columns,
});
