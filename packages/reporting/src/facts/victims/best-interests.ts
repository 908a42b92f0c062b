import { defineCodeColumn } from '../define-fact-column.js';
import { there, upTo } from '../terms/conditions.js';
import { absence, reasonOf } from '../terms/said.js';
import { asOf, choose, dayOf } from '../terms/values.js';

export const bestInterests = defineCodeColumn(
  'Determination of best interests',
  choose(
    [
      [upTo(dayOf('child.bestInterestsDeterminedOn'), asOf), 'yes'],
      [there(reasonOf('child.bestInterestsDeterminedOn')), absence(reasonOf('child.bestInterestsDeterminedOn'))],
    ],
    'no',
  ),
);
