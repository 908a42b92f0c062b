import { standing } from '../victims/registered.js';
import { defineCodeColumn } from '../define-fact-column.js';
import { among, is, not } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { choose, field } from '../terms/values.js';

export const screeningFollowUp = defineCodeColumn(
  'What came of a screening that met the elements',
  choose(
    [
      [not(has('screenings', is(field('result'), 'elements-met'))), 'not-met'],
      [is(standing, 'identified'), 'identified'],
      [is(standing, 'not-a-victim'), 'not-a-victim'],
      [among(standing, ['declined', 'closed']), 'ended-otherwise'],
    ],
    'open',
  ),
);
