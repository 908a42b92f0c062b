import { TOTAL } from '@openthb/core';
import { currency } from '../dimensions/currency.js';
import type { Reckoning } from '../indicators/define-indicator.js';
import { total } from './total.js';

const TEN_THOUSANDTHS = 10_000;

/** The sum of a column of money, for each currency; different currencies are not added up. */
export function money(column: string): Reckoning {
  const { figure, ...sum } = total(column);
  return {
    ...sum,
    over: currency,
    figure(counts) {
      if (counts.over === TOTAL) {
        const reason = 'different currencies are not added up';
        return { value: null, status: 'not-applicable', reason, numerator: counts.all, denominator: null };
      }
      const found = figure(counts);
      // A quotient is the nearest number there is; a product with a fraction need not be.
      return { ...found, value: found.value === null ? null : found.value / TEN_THOUSANDTHS };
    },
  };
}
