import { defineCodeColumn } from '../define-fact-column.js';
import { is } from '../terms/conditions.js';
import { countOf } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { choose } from '../terms/values.js';

export const donors = defineCodeColumn(
  'Number of contributions',
  choose(
    [
      [is(countOf('contributions'), 0), absence(reasonOf('contributions'))],
      [is(countOf('contributions'), 1), 'one'],
    ],
    'several',
  ),
);
