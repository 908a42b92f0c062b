import { defineCodeColumn } from '../define-fact-column.js';
import { all, not, some, there, upTo } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import { asOf, dayOf, field, firstGiven } from '../terms/values.js';

const taken = some(not(there(field('on'))), upTo(dayOf('on'), asOf));

export const proceedingOutcome = defineCodeColumn(
  'Outcome',
  firstGiven(pick('steps', 'last', field('outcome'), all(taken, there(field('outcome')))), 'open'),
);
