import { currencyCode } from '../../scalars/currency-code.js';
import { decimal } from '../../scalars/decimal.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, required } from '../field.js';

const fields = {
  /** How much. */
  amount: required(decimal, { title: 'Amount', sensitivity: 'plain', since: '0.9' }),
  /** In which currency. */
  currency: required(currencyCode, { title: 'Currency', sensitivity: 'plain', since: '0.9' }),
};

/** A sum of money. */
export interface Money extends Body<typeof fields> {}
export const money: Group<Money> = defineGroup('money', fields);
