import type { DataTable } from '../data/data-table.js';
import { secureBits } from './bits.js';
import { type Budget, spend } from './budget.js';
import { noiseFor } from './noise-for.js';
import { MISSED } from './noisy-counts.js';
import { cellsAndMargins, cellsUnder, type PublicDimension } from './public-dimension.js';
import { reachesOf } from './reaches-of.js';
import { sumAt } from './sum-at.js';
import { type NumberOptions, valuesByCell } from './values-by-cell.js';

/** A noisy number; where a code is null, it is told of all codes of that dimension. */
export interface NoisyNumber {
  readonly at: readonly (string | null)[];
  readonly value: number;
  /** In at least 95 of 100 releases the true number, of values within the bounds, lies between these. */
  readonly interval: readonly [from: number, until: number];
}

/**
 * Noisy numbers of a table.
 * @since 0.1.0
 */
export interface NoisyNumbers {
  readonly dimensions: readonly PublicDimension[];
  readonly numbers: readonly NoisyNumber[];
  readonly noise: 'discrete Laplace' | 'discrete Gaussian';
  /** In how many cells a person counted at most. Margins take a person once for each of them. */
  readonly cellsPerPerson: number;
  readonly budget: Budget;
}

/**
 * Sums of a column of a table in each cell, with exact noise; margins are sums of cells, and cost nothing more.
 * @throws SdkError `bad-option` where the table has no such column, or bounds are no whole numbers; `unsafe` where the budget
 * does not suffice; then no noise is drawn
 * @since 0.1.0
 */
export function noisySums(table: DataTable, options: NumberOptions): NoisyNumbers {
  const { what, budget, cost, least, most, by, cellsPerPerson, bits = secureBits() } = options;
  const values = valuesByCell(table, options);
  const after = spend(budget, cost, what);
  const noise = noiseFor(cost, { cells: cellsPerPerson, size: Math.max(Math.abs(least), Math.abs(most), 1) });
  const sums = values.map((own) => own.reduce((sum, value) => sum + value, 0) + noise.draw(bits));
  const reach = reachesOf(noise, MISSED);
  const numbers = Array.from(cellsAndMargins(by), (at): NoisyNumber => {
    const own = cellsUnder(at, by);
    const value = sumAt(sums, own);
    return { at, value, interval: [value - reach(own.length), value + reach(own.length)] };
  });
  return { dimensions: by, numbers, noise: noise.name, cellsPerPerson, budget: after };
}
