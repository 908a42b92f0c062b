import { defineCodeColumn } from '../define-fact-column.js';
import { among, before, there, upTo } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import { asOf, choose, dayOf, field, firstGiven } from '../terms/values.js';

const status = firstGiven(pick('progress', 'last', field('status'), upTo(dayOf('on'), asOf)), 'not-started');

export const late = defineCodeColumn(
  'Lateness',
  choose(
    [
      [among(status, ['completed', 'cancelled']), 'no'],
      [before(dayOf('until', 'last'), asOf), 'yes'],
      [there(field('until')), 'no'],
    ],
    'unknown',
  ),
);
