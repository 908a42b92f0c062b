import { milestone } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './milestones/index.js';

/** Entries of the chronicle. */
export const milestones = defineFactTable({
  id: 'milestones',
  unit: 'milestone',
  record: milestone,
  columns,
});
