import type { DataTable } from '../data/data-table.js';
import { secureBits } from './bits.js';
import { type Cost, spend } from './budget.js';
import { noiseFor } from './noise-for.js';
import { MISSED } from './noisy-counts.js';
import type { NoisyNumber, NoisyNumbers } from './noisy-sums.js';
import { cellsAndMargins, cellsUnder } from './public-dimension.js';
import { reachesOf } from './reaches-of.js';
import { sumAt } from './sum-at.js';
import { type NumberOptions, valuesByCell } from './values-by-cell.js';

/** A noisy mean, and the noisy count that it was divided by. */
export interface NoisyMean extends NoisyNumber {
  readonly count: number;
}

/** Noisy means of a table. */
export interface NoisyMeans extends NoisyNumbers {
  readonly numbers: readonly NoisyMean[];
}

/**
 * Means of a column of a table in each cell, with exact noise: a noisy sum of how far values lie from the middle of the
 * bounds, over a noisy count, each charged half of the cost. Those of margins are of the sums and counts of their cells, and
 * cost nothing more.
 * @throws SdkError as `noisySums` does
 * @since 0.1.0
 */
export function noisyMeans(table: DataTable, options: NumberOptions): NoisyMeans {
  const { what, budget, cost, least, most, by, cellsPerPerson, bits = secureBits() } = options;
  const values = valuesByCell(table, options);
  const half = halfOf(cost);
  const after = spend(spend(budget, half, `${what}: sum`), half, `${what}: count`);
  const ofSums = noiseFor(half, { cells: cellsPerPerson, size: Math.max(most - least, 1) });
  const ofCounts = noiseFor(half, { cells: cellsPerPerson, size: 1 });
  // Doubled, so that the middle is a whole number.
  const sums = values.map((own) => own.reduce((sum, value) => sum + 2 * value - least - most, 0) + ofSums.draw(bits));
  const counts = values.map((own) => own.length + ofCounts.draw(bits));
  const [reachSum, reachCount] = [reachesOf(ofSums, MISSED / 2), reachesOf(ofCounts, MISSED / 2)];
  const mean = (sum: number, count: number) =>
    Math.min(most, Math.max(least, (sum / Math.max(1, count) + least + most) / 2));
  const numbers = Array.from(cellsAndMargins(by), (at): NoisyMean => {
    const own = cellsUnder(at, by);
    const [sum, count] = [sumAt(sums, own), sumAt(counts, own)];
    const corners = [-1, 1].flatMap((a) =>
      [-1, 1].map((b) => mean(sum + a * reachSum(own.length), count + b * reachCount(own.length))),
    );
    return { at, value: mean(sum, count), interval: [Math.min(...corners), Math.max(...corners)], count };
  });
  return { dimensions: by, numbers, noise: ofSums.name, cellsPerPerson, budget: after };
}

function halfOf(cost: Cost): Cost {
  return 'rho' in cost ? { rho: cost.rho / 2 } : { epsilon: cost.epsilon / 2 };
}
