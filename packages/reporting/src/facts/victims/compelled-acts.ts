import { defineCodeColumn } from '../define-fact-column.js';
import { among, not } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { choose, field } from '../terms/values.js';

export const compelledActs = defineCodeColumn(
  'Prosecution for compelled acts',
  choose(
    [
      [not(has('liabilities')), 'none'],
      [has('liabilities', among(field('stage'), ['charged', 'convicted'])), 'charged'],
    ],
    'not-charged',
  ),
);
