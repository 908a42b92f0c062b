import { defineCodeColumn } from '../define-fact-column.js';
import { is } from '../terms/conditions.js';
import { countOf, pick } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { choose, field } from '../terms/values.js';

export const onlyCountry = defineCodeColumn(
  'The country, where it is only one',
  choose(
    [
      [is(countOf('countries'), 0), absence(reasonOf('countries'))],
      [is(countOf('countries'), 1), pick('countries', field(''), field(''))],
    ],
    'several',
  ),
);
