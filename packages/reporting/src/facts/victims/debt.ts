import { absences } from '../terms/absences.js';
import { defineCodeColumn } from '../define-fact-column.js';
import { includes, some } from '../terms/conditions.js';
import { choose } from '../terms/values.js';

/** As a form of exploitation, or as a means of control. */
export const debt = defineCodeColumn(
  'Bondage by debt',
  choose(
    [
      [some(includes('forms', ['bonded-labour']), includes('controls', ['debt-bondage'])), 'yes'],
      [includes('controls', absences), 'unknown'],
    ],
    'no',
  ),
);
