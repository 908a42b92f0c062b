import { referral } from '@openthb/core';
import { defineFactTable } from './define-fact-table.js';
import * as columns from './referrals/index.js';
import { upTo } from './terms/conditions.js';
import { least } from './terms/lists.js';
import { asOf, dayOf } from './terms/values.js';

/** Requests of one organization to another that had been made on the day. */
export const referrals = defineFactTable({
  id: 'referrals',
  unit: 'referral',
  record: referral,
  universe: upTo(least('history', dayOf('at')), asOf),
  columns,
});
