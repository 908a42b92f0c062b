import type { Breakdown } from '../dimensions/define-dimension.js';
import type { Reckoning } from '../indicators/define-indicator.js';

/**
 * The same figure for each code of a dimension, and for all of them, in each of the tables of the indicator.
 * @since 0.1.0
 */
export function spreadOver(over: Breakdown, reckoning: Reckoning): Reckoning {
  return { ...reckoning, over };
}
