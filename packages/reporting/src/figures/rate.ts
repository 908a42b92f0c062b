import type { Reckoning } from '../indicators/define-indicator.js';

/**
 * How many there are to so many residents.
 * @since 0.1.0
 */
export function rate(per: number): Reckoning {
  return {
    perPopulation: true,
    figure({ all, population }) {
      if (population === undefined) {
        return { value: null, status: 'unknown', reason: 'no population is given', numerator: all, denominator: null };
      }
      return { value: all === null ? null : (all * per) / population, numerator: all, denominator: population };
    },
  };
}
