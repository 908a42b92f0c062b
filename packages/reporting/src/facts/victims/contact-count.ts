import { defineCodeColumn } from '../define-fact-column.js';
import { is } from '../terms/conditions.js';
import { from } from '../terms/joins.js';
import { choose } from '../terms/values.js';

const contacts = from('registrations', 'victim', 'count', 'id');

export const contactCount = defineCodeColumn(
  'Contacts',
  choose(
    [
      [is(contacts, 0), 'none'],
      [is(contacts, 1), 'one'],
    ],
    'several',
  ),
);
