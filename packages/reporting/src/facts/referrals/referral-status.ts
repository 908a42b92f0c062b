import { defineCodeColumn } from '../define-fact-column.js';
import { upTo } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import { asOf, dayOf, field } from '../terms/values.js';

export const referralStatus = defineCodeColumn(
  'Where the referral stands',
  pick('history', 'last', field('status'), upTo(dayOf('at'), asOf)),
);
