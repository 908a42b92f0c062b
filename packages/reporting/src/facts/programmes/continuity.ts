import { defineCodeColumn } from '../define-fact-column.js';
import { is } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { reasonOf } from '../terms/said.js';
import { choose } from '../terms/values.js';

export const continuity = defineCodeColumn(
  'Earlier programmes',
  choose(
    [
      [has('buildsOn'), 'builds-on'],
      [is(reasonOf('buildsOn'), 'not-applicable'), 'first'],
    ],
    'unknown',
  ),
);
