import { bernoulliExp } from './bernoulli-exp.js';
import { type Bits, secureBits } from './bits.js';
import { type Budget, spend } from './budget.js';
import { rationalOf } from './rational.js';

/** How a quantile is to be released. */
export interface QuantileOptions {
  readonly what: string;
  readonly budget: Budget;
  readonly epsilon: number;
  /** Which part of the values lies below: a half is the median. Between 0 and 1. */
  readonly quantile: number;
  readonly bits?: Bits;
}

/**
 * A quantile of whole numbers by the exponential mechanism: each candidate is the less likely, the more values lie on the
 * wrong side of it. The candidates are given without a look at the values, each person has one value.
 * @see McSherry, Talwar: Mechanism Design via Differential Privacy (2007)
 * @since 0.1.0
 */
export function noisyQuantile(
  values: readonly number[],
  candidates: readonly [number, ...number[]],
  { what, budget, epsilon, quantile, bits = secureBits() }: QuantileOptions,
): { readonly value: number; readonly budget: Budget } {
  const after = spend(budget, { epsilon }, what);
  const { numerator, denominator } = rationalOf(epsilon);
  const sorted = values.toSorted((a, b) => a - b);
  const target = Math.round(quantile * sorted.length);
  const misses = candidates.map((candidate) => Math.abs(countBelow(sorted, candidate) - target));
  const least = Math.min(...misses);
  for (;;) {
    const drawn = bits.below(candidates.length);
    // One person moves the count below by one, and so doubles the distance that epsilon is shared over.
    const worse = misses[drawn]! - least;
    if (bernoulliExp(worse * numerator, 2 * denominator, bits)) return { value: candidates[drawn]!, budget: after };
  }
}

/** How many sorted values lie below a candidate. */
function countBelow(sorted: readonly number[], candidate: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < candidate) low = middle + 1;
    else high = middle;
  }
  return low;
}
