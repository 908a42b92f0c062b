import { defineCodeColumn } from '../define-fact-column.js';
import { absences } from '../terms/absences.js';
import { includes } from '../terms/conditions.js';
import { choose } from '../terms/values.js';

export const overlap = defineCodeColumn(
  'Overlap of donors',
  choose(
    [
      [includes('overlapYears', absences), 'unknown'],
      [includes('overlapYears', ['none']), 'no'],
    ],
    'yes',
  ),
);
