import { defineCodeColumn } from '../define-fact-column.js';
import { there, upTo } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { asOf, choose, dayOf } from '../terms/values.js';

export const missingFromCare = defineCodeColumn(
  'Missing from care',
  choose(
    [
      [has('absences', upTo(dayOf('missingSince'), asOf)), 'yes'],
      [there(reasonOf('absences')), absence(reasonOf('absences'))],
    ],
    'no',
  ),
);
