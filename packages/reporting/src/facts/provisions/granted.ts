import { defineNumberColumn } from '../define-fact-column.js';
import { upTo } from '../terms/conditions.js';
import { totalOf } from '../terms/lists.js';
import { asOf, dayOf, field } from '../terms/values.js';

export const granted = defineNumberColumn(
  'Applications granted',
  totalOf('implementation', field('granted'), upTo(dayOf('on'), asOf)),
);
