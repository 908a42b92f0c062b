import type { Bits } from '../../noise/bits.js';
import { drawnQuantile } from '../../noise/drawn-quantile.js';
import { fewDigits } from '../../noise/few-digits.js';
import { noiseFor, type Noise } from '../../noise/noise-for.js';
import type { CodedColumn } from './coded-rows.js';
import type { ValueLayout } from './value-layout.js';

/** What is measured of a table: its records, its values, and all pairs of them; all of it noisy. */
export interface NoisyPairs {
  readonly records: number;
  /** How many rows have each value; of empty cells nothing is measured. */
  readonly singles: Float64Array;
  /** How many rows have both of two values, in both orders; 0 of one column, and of empty cells. */
  readonly pairs: Float64Array;
  readonly noise: { readonly single: Noise; readonly pair: Noise };
}

/** Shares of the cost: for how many values are taken of a row, for the number of rows, for values, for pairs. */
const SHARES = { bound: 0.04, records: 0.02, singles: 0.12, pairs: 0.82 };

/** Of so many rows no value is left out. */
const WHOLE = 0.95;
/** How much larger each bound is that could be chosen than the one before. */
const WIDER = 1.2;

/**
 * Counts values and pairs of values with noise. Of each row only so many values are taken, by chance, as nearly all rows
 * have; so one person changes the counts by little, and they need little noise, however many columns there are.
 */
export function noisyPairs(
  columns: readonly CodedColumn[],
  layout: ValueLayout,
  { rho, bits }: { readonly rho: number; readonly bits: Bits },
): NoisyPairs {
  const rows = rowsOf(columns, layout);
  const cost = (share: number) => ({ rho: fewDigits(rho * share) });
  const most = boundOf(rows, columns.length, { rho: rho * SHARES.bound, bits });
  const noise = {
    single: noiseFor(cost(SHARES.singles), { cells: most, size: 1 }),
    pair: noiseFor(cost(SHARES.pairs), { cells: Math.max(1, (most * (most - 1)) / 2), size: 1 }),
  };
  const records = rows.length + noiseFor(cost(SHARES.records), { cells: 1, size: 1 }).draw(bits);
  const { size, told, columnOf } = layout;
  const singles = new Float64Array(size);
  const pairs = new Float64Array(size * size);
  for (const row of rows) {
    const own = shortened(row, most, bits);
    for (const [at, value] of own.entries()) {
      singles[value]! += 1;
      for (let other = at + 1; other < own.length; other += 1) pairs[value * size + own[other]!]! += 1;
    }
  }
  for (const [at, value] of told.entries()) {
    singles[value]! += noise.single.draw(bits);
    for (let other = at + 1; other < told.length; other += 1) {
      const second = told[other]!;
      if (columnOf[value] === columnOf[second]) continue;
      pairs[value * size + second]! += noise.pair.draw(bits);
      pairs[second * size + value] = pairs[value * size + second]!;
    }
  }
  return { records, singles, pairs, noise };
}

/** For each row the numbers of its values, ascending. */
function rowsOf(columns: readonly CodedColumn[], { starts }: ValueLayout): readonly (readonly number[])[] {
  return Array.from({ length: columns[0]!.codes.length }, (_, row) =>
    columns.flatMap(({ codes }, at) => (codes[row] === 0 ? [] : [starts[at]! + codes[row]!])),
  );
}

/** How many values are taken of a row at most: about as many as nearly all rows have, chosen by the exponential mechanism. */
function boundOf(
  rows: readonly (readonly number[])[],
  columns: number,
  { rho, bits }: { readonly rho: number; readonly bits: Bits },
): number {
  // The exponential mechanism costs an eighth of its epsilon squared.
  const epsilon = fewDigits(Math.sqrt(8 * rho));
  const others: number[] = [];
  for (let bound = 2; bound <= columns; bound = Math.ceil(bound * WIDER)) others.push(bound);
  return drawnQuantile(
    rows.map(({ length }) => length),
    [1, ...others],
    { epsilon, quantile: WHOLE, bits },
  );
}

/** Some of the values of a row, by chance, in their order. */
function shortened(row: readonly number[], most: number, bits: Bits): readonly number[] {
  const own = [...row];
  while (own.length > most) own.splice(bits.below(own.length), 1);
  return own;
}
