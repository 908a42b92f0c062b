import { defineNumberColumn } from '../define-fact-column.js';
import { tenThousandths } from '../terms/values.js';

export const budget = defineNumberColumn('Money set aside, in ten-thousandths', tenThousandths('budget.amount'));
