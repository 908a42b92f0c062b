import type { Reckoning } from '../indicators/define-indicator.js';

/**
 * How many there are.
 * @since 0.1.0
 */
export function count(): Reckoning {
  return { figure: ({ all }) => ({ value: all, numerator: all, denominator: null }) };
}
