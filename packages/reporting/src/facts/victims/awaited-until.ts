import { defineNumberColumn } from '../define-fact-column.js';
import { asOf, dayOf, firstGiven } from '../terms/values.js';
import { firstAsserted } from './asserted.js';

/** It was declined, or the day of the figures has come. */
export const awaitedUntil = defineNumberColumn(
  'Day after which no identification is awaited any more',
  firstGiven(firstAsserted('declined', dayOf('on')), asOf),
);
