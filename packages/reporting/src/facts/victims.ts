import { victim } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './victims/index.js';
import { registered } from './victims/registered.js';

/** Registered victims. */
export const victims = defineFactTable({
  id: 'victims',
  unit: 'person',
  record: victim,
  universe: registered,
  columns,
});
