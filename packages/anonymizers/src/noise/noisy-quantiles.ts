import { SdkError } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import { secureBits } from './bits.js';
import { type Budget, type Cost, spend } from './budget.js';
import { drawnQuantile } from './drawn-quantile.js';
import { fewDigits } from './few-digits.js';
import { MISSED } from './noisy-counts.js';
import { cellsBy, type PublicDimension } from './public-dimension.js';
import { type NumberOptions, valuesByCell } from './values-by-cell.js';

/** A noisy quantile in one cell. */
export interface NoisyQuantile {
  readonly at: readonly string[];
  /** One of the whole numbers within the bounds. */
  readonly value: number;
  /** In at least 95 of 100 releases no more persons than so many lie on the wrong side of it. */
  readonly within: number;
}

/**
 * Noisy quantiles of a table. There are none of margins, since quantiles do not add up: what is wanted of all is asked for
 * without dimensions.
 * @since 0.1.0
 */
export interface NoisyQuantiles {
  readonly dimensions: readonly PublicDimension[];
  readonly numbers: readonly NoisyQuantile[];
  readonly noise: 'exponential mechanism';
  readonly cellsPerPerson: number;
  readonly budget: Budget;
}

/** So many numbers of all cells together may be what is drawn. */
const MOST_CANDIDATES = 10_000_000;

/**
 * A quantile of a column of a table in each cell: 0.5 is the median. Any whole number within the bounds may be drawn, the
 * less likely the more persons lie on the wrong side of it.
 * @throws SdkError `bad-option` where the table has no such column, bounds are no whole numbers, or so far from each other
 * that too many numbers could be drawn; `unsafe` where the budget does not suffice; then nothing is drawn
 * @since 0.1.0
 */
export function noisyQuantiles(
  table: DataTable,
  options: NumberOptions & { readonly quantile: number },
): NoisyQuantiles {
  const { what, budget, cost, least, most, by, cellsPerPerson, quantile, bits = secureBits() } = options;
  if (!(quantile >= 0 && quantile <= 1)) throw new SdkError('bad-option', 'A quantile lies between 0 and 1.');
  const values = valuesByCell(table, options);
  if (cellsBy(by) * (most - least + 1) > MOST_CANDIDATES) {
    throw new SdkError('bad-option', 'The bounds lie too far from each other for so many cells.');
  }
  const after = spend(budget, cost, what);
  const epsilon = epsilonOfEach(cost, cellsPerPerson);
  const candidates = Array.from({ length: most - least + 1 }, (_, at) => least + at) as [number, ...number[]];
  // A candidate that misses by more is less likely than one that does not by this; there are no more than all of them.
  const within = Math.ceil((2 / epsilon) * Math.log(candidates.length / MISSED));
  const numbers = codesOfCells(by).map((at, cell) => {
    return { at, value: drawnQuantile(values[cell]!, candidates, { epsilon, quantile, bits }), within };
  });
  return { dimensions: by, numbers, noise: 'exponential mechanism', cellsPerPerson, budget: after };
}

/** What may be spent on each cell, where a person stands in several: as an exponential mechanism spends an eighth of its epsilon squared in rho. */
function epsilonOfEach(cost: Cost, cells: number): number {
  return fewDigits('rho' in cost ? Math.sqrt((8 * cost.rho) / cells) : cost.epsilon / cells);
}

/** The codes of each cell, in the order of their places. */
function codesOfCells(by: readonly PublicDimension[]): readonly (readonly string[])[] {
  return by.reduce<readonly (readonly string[])[]>(
    (above, { codes }) => above.flatMap((at) => codes.map((code) => [...at, code])),
    [[]],
  );
}
