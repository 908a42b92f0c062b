import { absences } from '../terms/absences.js';
import { defineCodeColumn } from '../define-fact-column.js';
import { hasCode, includes, is, some } from '../terms/conditions.js';
import { column } from '../terms/joins.js';
import { choose } from '../terms/values.js';

export const nationality = defineCodeColumn(
  'Citizenship of the country of registration',
  choose(
    [
      [some(is(column('country'), 'unknown'), includes('citizenships', absences)), 'unknown'],
      [hasCode('citizenships', column('country')), 'national'],
    ],
    'foreign',
  ),
);
