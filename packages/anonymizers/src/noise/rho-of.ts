import { epsilonOf } from './epsilon-of.js';

/** So many digits a cost has, that the samplers compute with it exactly. */
const DIGITS = 4;

/**
 * The greatest cost in rho, of few digits, that promises no more than this epsilon at a delta.
 * @since 0.1.0
 */
export function rhoOf(epsilon: number, delta: number): number {
  let [low, high] = [0, epsilon];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (epsilonOf(middle, delta) <= epsilon) low = middle;
    else high = middle;
  }
  const unit = 10 ** (Math.floor(Math.log10(low)) - DIGITS + 1);
  return Number((Math.floor(low / unit) * unit).toPrecision(DIGITS));
}
