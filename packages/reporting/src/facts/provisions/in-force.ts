import { defineCodeColumn } from '../define-fact-column.js';
import { before } from '../terms/conditions.js';
import { asOf, choose, dayOf } from '../terms/values.js';

export const inForce = defineCodeColumn(
  'In force on the day',
  choose(
    [
      [before(dayOf('until', 'last'), asOf), 'no'],
      [before(asOf, dayOf('from')), 'no'],
    ],
    'yes',
  ),
);
