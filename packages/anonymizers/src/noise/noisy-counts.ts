import { SdkError } from '@openthb/core';
import { type Bits, secureBits } from './bits.js';
import { type Budget, type Cost, spend } from './budget.js';
import { noiseFor, reachOf } from './noise-for.js';

/** How numbers are to be released. */
export interface NoiseOptions {
  /** What the numbers are, for the budget's record. */
  readonly what: string;
  readonly budget: Budget;
  /** How much of the budget they may cost. An epsilon brings Laplace's noise, a rho Gauss's. */
  readonly cost: Cost;
  readonly bits?: Bits;
}

/** Counts with noise in them. */
export interface NoisyCounts {
  readonly counts: readonly number[];
  readonly noise: 'discrete Laplace' | 'discrete Gaussian';
  /** In at least 95 of 100 releases the true count lies so near to the noisy one. */
  readonly within: number;
  /** In at least 95 of 100 releases all true counts at once lie so near to theirs. */
  readonly allWithin: number;
  /** What is left to be spent. */
  readonly budget: Budget;
}

/** How often an error bar may miss. */
export const MISSED = 0.05;

/**
 * Counts with exact noise. All cells that there could be are given, those with a count of zero too: which cells are named
 * tells something. Counts may come out negative; sums of them are unbiased, and what sets them to zero makes sums too
 * large. `cellsPerPerson` tells in how many of the cells one person stands at most: whoever counts must keep to it, as
 * `noisyTable` does.
 * @throws SdkError with code `unsafe` where the budget does not suffice; then no noise is drawn
 * @since 0.1.0
 */
export function noisyCounts(
  counts: readonly number[],
  { what, budget, cost, cellsPerPerson, bits = secureBits() }: NoiseOptions & { readonly cellsPerPerson: number },
): NoisyCounts {
  if (!Number.isInteger(cellsPerPerson) || cellsPerPerson < 1) {
    throw new SdkError('bad-option', 'A person stands in a whole number of cells, from 1 on.');
  }
  const after = spend(budget, cost, what);
  const noise = noiseFor(cost, { cells: cellsPerPerson, size: 1 });
  return {
    counts: counts.map((count) => count + noise.draw(bits)),
    noise: noise.name,
    within: reachOf(noise, MISSED),
    allWithin: reachOf(noise, MISSED / Math.max(1, counts.length)),
    budget: after,
  };
}
