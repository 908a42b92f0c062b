import { TOTAL } from '@openthb/core';
import { currency } from '../dimensions/currency.js';
import type { Reckoning } from '../indicators/define-indicator.js';
import { total } from './total.js';

const TEN_THOUSANDTHS = 1e-4;

/** The sum of a column of money, for each currency; different currencies are not added up. */
export function money(column: string): Reckoning {
  const { figure, ...sum } = total(column, TEN_THOUSANDTHS);
  return {
    ...sum,
    over: currency,
    figure: (counts) =>
      counts.over === TOTAL
        ? {
            value: null,
            status: 'not-applicable',
            reason: 'different currencies are not added up',
            numerator: counts.all,
            denominator: null,
          }
        : figure(counts),
  };
}
