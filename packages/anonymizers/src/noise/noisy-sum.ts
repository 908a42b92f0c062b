import { SdkError } from '@openthb/core';
import { secureBits } from './bits.js';
import { type Budget, type Cost, spend } from './budget.js';
import { noiseFor, reachOf } from './noise-for.js';
import { MISSED, type NoiseOptions } from './noisy-counts.js';

/** Between which bounds values lie; chosen without a look at them. Values beyond are taken as the bound. */
export interface ValueBounds {
  readonly least: number;
  readonly most: number;
}

/** A noisy number, and how near to it the true one lies in at least 95 of 100 releases. */
export interface NoisyNumber {
  readonly value: number;
  /** The true number, of values within the bounds, lies between these. */
  readonly interval: readonly [from: number, until: number];
  readonly budget: Budget;
}

/**
 * The sum of whole numbers, one for each person, with exact noise.
 * @throws SdkError `bad-option` where values or bounds are no whole numbers; `unsafe` where the budget does not suffice
 * @since 0.1.0
 */
export function noisySum(
  values: readonly number[],
  { what, budget, cost, least, most, bits = secureBits() }: NoiseOptions & ValueBounds,
): NoisyNumber {
  const sum = boundedSum(values, { least, most });
  const after = spend(budget, cost, what);
  const noise = noiseFor(cost, { cells: 1, size: Math.max(Math.abs(least), Math.abs(most), 1) });
  const value = sum + noise.draw(bits);
  const reach = reachOf(noise, MISSED);
  return { value, interval: [value - reach, value + reach], budget: after };
}

/**
 * The mean of whole numbers, one for each person, with exact noise: a noisy sum of how far they lie from the middle of
 * the bounds, over a noisy count, each for half of the cost.
 * @throws SdkError as `noisySum` does
 * @since 0.1.0
 */
export function noisyMean(
  values: readonly number[],
  { what, budget, cost, least, most, bits = secureBits() }: NoiseOptions & ValueBounds,
): NoisyNumber {
  // Doubled, so that the middle is a whole number.
  const doubled = values.map((value) => 2 * value - least - most);
  const sum = boundedSum(doubled, { least: least - most, most: most - least });
  const half = halfOf(cost);
  const after = spend(spend(budget, half, `${what}: sum`), half, `${what}: count`);
  const sums = noiseFor(half, { cells: 1, size: Math.max(most - least, 1) });
  const counts = noiseFor(half, { cells: 1, size: 1 });
  const noisy = sum + sums.draw(bits);
  const count = values.length + counts.draw(bits);
  const from = noisy - reachOf(sums, MISSED / 2);
  const until = noisy + reachOf(sums, MISSED / 2);
  const few = Math.max(1, count - reachOf(counts, MISSED / 2));
  const many = Math.max(1, count + reachOf(counts, MISSED / 2));
  const mean = (total: number, persons: number) =>
    Math.min(most, Math.max(least, (total / persons + least + most) / 2));
  return {
    value: mean(noisy, Math.max(1, count)),
    interval: [Math.min(mean(from, few), mean(from, many)), Math.max(mean(until, few), mean(until, many))],
    budget: after,
  };
}

function boundedSum(values: readonly number[], { least, most }: ValueBounds): number {
  if (![least, most, ...values].every(Number.isSafeInteger) || least > most) {
    throw new SdkError('bad-option', 'Values and their bounds must be whole numbers, the least at most the greatest.');
  }
  return values.reduce((sum, value) => sum + Math.min(most, Math.max(least, value)), 0);
}

function halfOf(cost: Cost): Cost {
  return 'rho' in cost ? { rho: cost.rho / 2 } : { epsilon: cost.epsilon / 2 };
}
