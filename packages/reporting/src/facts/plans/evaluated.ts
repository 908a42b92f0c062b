import { defineCodeColumn } from '../define-fact-column.js';
import { upTo } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { asOf, choose, dayOf } from '../terms/values.js';

export const evaluated = defineCodeColumn(
  'Evaluation',
  choose([[has('evaluations', upTo(dayOf('on'), asOf)), 'yes']], 'no'),
);
