import { defineNumberColumn } from '../define-fact-column.js';
import { is } from '../terms/conditions.js';
import { choose, field, tenThousandths } from '../terms/values.js';

/** Where it is in the currency of the budget. */
export const spent = defineNumberColumn(
  'Money spent, in ten-thousandths',
  choose([[is(field('spent.currency'), field('budget.currency')), tenThousandths('spent.amount')]]),
);
