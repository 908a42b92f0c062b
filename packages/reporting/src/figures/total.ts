import type { Reckoning } from '../indicators/define-indicator.js';

/**
 * The sum of a column, each of whose units is worth `scale`.
 * @since 0.1.0
 */
export function total(column: string, scale = 1): Reckoning {
  return {
    sum: column,
    figure({ all, sum }) {
      if (all === null) return { value: null, numerator: null, denominator: null };
      const value = sum();
      if (value === undefined) {
        return { value: null, status: 'unknown', reason: 'nothing is said of it', numerator: all, denominator: null };
      }
      return { value: value * scale, numerator: all, denominator: null };
    },
  };
}
