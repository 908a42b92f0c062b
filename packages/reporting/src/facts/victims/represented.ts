import { defineCodeColumn } from '../define-fact-column.js';
import { not, some, there, upTo } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { asOf, choose, dayOf, field } from '../terms/values.js';

export const represented = defineCodeColumn(
  'Legal representation',
  choose(
    [
      [has('legalRepresentations', some(not(there(field('from'))), upTo(dayOf('from'), asOf))), 'yes'],
      [there(reasonOf('legalRepresentations')), absence(reasonOf('legalRepresentations'))],
    ],
    'no',
  ),
);
