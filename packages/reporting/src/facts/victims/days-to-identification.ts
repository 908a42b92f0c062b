import { defineNumberColumn } from '../define-fact-column.js';
import { among } from '../terms/conditions.js';
import { column } from '../terms/joins.js';
import { choose, firstGiven, minus } from '../terms/values.js';

/** Of who is not identified yet, the days of waiting so far. */
export const daysToIdentification = defineNumberColumn(
  'Days from first contact to identification',
  choose([
    [
      among(column('identification'), ['identified', 'open']),
      minus(firstGiven(column('identifiedFirst'), column('awaitedUntil')), column('contactFirst')),
    ],
  ]),
);
