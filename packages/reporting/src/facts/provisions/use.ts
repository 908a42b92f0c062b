import { defineCodeColumn } from '../define-fact-column.js';
import { upTo } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import { asOf, dayOf, field, firstGiven } from '../terms/values.js';

export const use = defineCodeColumn(
  'How far the provision is used',
  firstGiven(pick('implementation', 'last', field('state'), upTo(dayOf('on'), asOf)), 'no-report'),
);
