import { absences } from '../terms/absences.js';
import { defineCodeColumn } from '../define-fact-column.js';
import { among, hasCode, includes, some } from '../terms/conditions.js';
import { column } from '../terms/joins.js';
import { choose } from '../terms/values.js';

export const borders = defineCodeColumn(
  'Exploitation at home or abroad',
  choose(
    [
      [some(among(column('origin'), absences), includes('exploitationCountries', absences)), 'unknown'],
      [hasCode('exploitationCountries', column('origin')), 'internal'],
    ],
    'cross-border',
  ),
);
