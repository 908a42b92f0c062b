import { event } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './event-perpetrators/index.js';

/** Perpetrators of events, one row for each that an event names. */
export const eventPerpetrators = defineFactTable({
  id: 'eventPerpetrators',
  unit: 'event',
  record: event,
  each: 'perpetrators',
  columns,
});
