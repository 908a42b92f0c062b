import { defineNumberColumn } from '../define-fact-column.js';
import { is, not } from '../terms/conditions.js';
import { column } from '../terms/joins.js';
import { asOf, choose, firstGiven, minus } from '../terms/values.js';

/** Of what is not answered yet, the days so far. */
export const daysToAnswer = defineNumberColumn(
  'Days from sending to the answer',
  choose([
    [not(is(column('answerWait'), 'imprecise')), minus(firstGiven(column('answeredOn'), asOf), column('sentOn'))],
  ]),
);
