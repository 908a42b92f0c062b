import { defineCodeColumn } from '../define-fact-column.js';
import { before } from '../terms/conditions.js';
import { asOf, choose, dayOf } from '../terms/values.js';

export const active = defineCodeColumn(
  'At work on the day',
  choose(
    [
      [before(dayOf('activeUntil', 'last'), asOf), 'no'],
      [before(asOf, dayOf('activeFrom')), 'no'],
    ],
    'yes',
  ),
);
