import { defineCodeColumn } from '../define-fact-column.js';
import { is, not, there } from '../terms/conditions.js';
import { column } from '../terms/joins.js';
import { choose } from '../terms/values.js';

export const answerWait = defineCodeColumn(
  'How the time to the answer can be measured',
  choose(
    [
      [not(there(column('sentOn'))), 'imprecise'],
      [is(column('answer'), 'open'), 'open'],
      [not(there(column('answeredOn'))), 'imprecise'],
    ],
    'answered',
  ),
);
