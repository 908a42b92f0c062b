import { defineCodeColumn } from '../define-fact-column.js';
import { upTo } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import { asOf, dayOf, field, firstGiven } from '../terms/values.js';

/** As last reported up to the day. */
export const activityStatus = defineCodeColumn(
  'How far it has come',
  firstGiven(pick('progress', 'last', field('status'), upTo(dayOf('on'), asOf)), 'not-started'),
);
