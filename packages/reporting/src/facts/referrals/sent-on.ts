import { defineNumberColumn } from '../define-fact-column.js';
import { is } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import { exactDay, field } from '../terms/values.js';

export const sentOn = defineNumberColumn(
  'Day on which it was sent',
  pick('history', 'first', exactDay('at'), is(field('status'), 'sent')),
);
