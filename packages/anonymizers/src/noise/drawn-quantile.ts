import { bernoulliExp } from './bernoulli-exp.js';
import type { Bits } from './bits.js';
import { rationalOf } from './rational.js';

/** Which quantile is drawn, and how surely. */
interface Drawing {
  readonly epsilon: number;
  /** Which part of the values lies below. */
  readonly quantile: number;
  readonly bits: Bits;
}

/**
 * A quantile of numbers by the exponential mechanism: each candidate is the less likely, the more values lie on the wrong
 * side of it. The candidates are given without a look at the values.
 * @see McSherry, Talwar: Mechanism Design via Differential Privacy (2007)
 */
export function drawnQuantile(
  values: readonly number[],
  candidates: readonly [number, ...number[]],
  { epsilon, quantile, bits }: Drawing,
): number {
  const { numerator, denominator } = rationalOf(epsilon);
  const sorted = values.toSorted((a, b) => a - b);
  const target = Math.round(quantile * sorted.length);
  // Of equal values, those at the candidate lie on either side, as is needed.
  const misses = candidates.map((candidate) =>
    Math.max(0, countBelow(sorted, candidate) - target, target - countBelow(sorted, candidate + 1)),
  );
  const least = misses.reduce((a, b) => Math.min(a, b));
  for (;;) {
    const drawn = bits.below(candidates.length);
    // One person moves the misses by one, and so doubles the distance that epsilon is shared over.
    if (bernoulliExp((misses[drawn]! - least) * numerator, 2 * denominator, bits)) return candidates[drawn]!;
  }
}

/** How many sorted whole numbers lie below a candidate. */
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
