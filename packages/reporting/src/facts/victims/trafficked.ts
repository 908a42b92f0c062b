import { defineCodeColumn } from '../define-fact-column.js';
import { before, is } from '../terms/conditions.js';
import { countOf } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { choose } from '../terms/values.js';

export const trafficked = defineCodeColumn(
  'Trafficked once or again',
  choose(
    [
      [before(countOf('episodes'), 1), absence(reasonOf('episodes'))],
      [is(countOf('episodes'), 1), 'once'],
    ],
    'again',
  ),
);
