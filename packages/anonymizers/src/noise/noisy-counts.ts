import { type Bits, secureBits } from './bits.js';
import { type Budget, spend } from './budget.js';
import { discreteGaussian } from './discrete-gaussian.js';
import { inverse, rationalOf, times } from './rational.js';

/** How counts are to be released. */
export interface NoiseOptions {
  /** What the counts are, for the budget's record. */
  readonly what: string;
  readonly budget: Budget;
  /** How much of the budget they may cost. */
  readonly rho: number;
  /**
   * In how many of the cells one person may stand at most: the number of forms that are counted for one person, times
   * the number of tables. Whoever counts must keep to it.
   */
  readonly cellsPerPerson: number;
  readonly bits?: Bits;
}

/** Counts with noise in them. */
export interface NoisyCounts {
  readonly counts: readonly number[];
  /** In 95 of 100 releases the true count lies so near to the noisy one. */
  readonly within: number;
  /** What is left to be spent. */
  readonly budget: Budget;
}

/**
 * Counts with exact discrete Gaussian noise. All cells that there could be are given, those with a count of zero too:
 * which cells are named tells something. Counts may come out negative; sums of them are unbiased, and what sets them to
 * zero makes sums too large.
 * @throws SdkError with code `unsafe` where the budget does not suffice; then no noise is drawn
 * @since 0.1.0
 */
export function noisyCounts(
  counts: readonly number[],
  { what, budget, rho, cellsPerPerson, bits = secureBits() }: NoiseOptions,
): NoisyCounts {
  const after = spend(budget, rho, what);
  // One person changes the counts by the root of `cellsPerPerson`; the variance is half its square over rho.
  const variance = times({ numerator: cellsPerPerson, denominator: 2 }, inverse(rationalOf(rho)));
  return {
    counts: counts.map((count) => count + discreteGaussian(variance, bits)),
    within: reachOf(variance.numerator / variance.denominator),
    budget: after,
  };
}

/** The least distance from zero within which 95 of 100 draws lie. */
function reachOf(variance: number): number {
  const weight = (x: number) => Math.exp(-(x * x) / (2 * variance));
  const farthest = Math.ceil(10 * Math.sqrt(variance));
  let all = weight(0);
  for (let x = 1; x <= farthest; x += 1) all += 2 * weight(x);
  let within = weight(0);
  let reach = 0;
  while (within < 0.95 * all) {
    reach += 1;
    within += 2 * weight(reach);
  }
  return reach;
}
