import { defineNumberColumn } from '../define-fact-column.js';
import { tenThousandths } from '../terms/values.js';

export const amount = defineNumberColumn('Amount, in ten-thousandths', tenThousandths('amount.amount'));
