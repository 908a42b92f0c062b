import { SdkError } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import { type Bits, secureBits } from '../noise/bits.js';
import { type Budget, spend } from '../noise/budget.js';
import { consistentCounts } from '../noise/consistent-counts.js';
import { noiseFor } from '../noise/noise-for.js';
import { rationalOf } from '../noise/rational.js';
import { chooseTree } from './choose-tree.js';
import type { Aggregate } from './combinations/protected-aggregates.js';
import { type CodedColumn, codedRows, decodedRows, pairCounts, type PublicDomain } from './coded-rows.js';
import { fitMargins } from './fit-margins.js';
import { type MeasuredEdge, sampleTree } from './sample-tree.js';

/** How a table is made up. */
export interface SynthesisOptions {
  /** What could stand in each column that is made up. */
  readonly domain: PublicDomain;
  readonly budget: Budget;
  /** What it may cost of the budget, as zero-concentrated differential privacy. */
  readonly rho: number;
  /** What the table is, for the budget's record. */
  readonly what: string;
  readonly bits?: Bits;
}

/** A made-up table, and the budget after it. */
export interface Synthesis {
  readonly table: DataTable;
  /** What was measured, made to add up: the counts of each value, and those of the pairs of columns that were chosen. */
  readonly aggregates: readonly Aggregate[];
  /** The pairs of columns whose counts were measured. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly budget: Budget;
}

/** Shares of the cost: for single columns, for the choice of pairs, for the pairs. */
const SHARES = [0.1, 0.1, 0.8] as const;

/**
 * Makes up rows like those of a table in which each row is a person, such that hardly anything is learnt of any one of
 * them: noisy counts of each column, and of those pairs of columns that link all of them best, of which a tree of odds is
 * made and rows are drawn. It knows of no three columns together but what pairs say, and made-up rows may be such as no
 * person is.
 * @see R. McKenna, G. Miklau, D. Sheldon: Winning the NIST Contest: A scalable and general approach to differentially
 * private synthetic data (2021)
 * @throws SdkError `unsafe` where the budget does not suffice; `bad-option` where the table has no such column
 * @since 0.1.0
 */
export function synthesize(
  table: DataTable,
  { domain, budget, rho, what, bits = secureBits() }: SynthesisOptions,
): Synthesis {
  const columns = codedRows(table, domain);
  const after = spend(budget, { rho }, what);
  const [forColumns, forChoice, forPairs] = SHARES.map((share) => fewDigits(rho * share)) as [number, number, number];
  const noisy = columns.map((column) => noisyMarginal(column, { rho: forColumns, cells: columns.length, bits }));
  const records = recordsIn(noisy);
  if (records < 1) throw new SdkError('unsafe', 'Too few records are left to make up others like them.');
  const marginals = noisy.map((counts) => consistentCounts(counts, records));
  const edges = Math.max(1, columns.length - 1);
  // The exponential mechanism costs an eighth of its epsilon squared.
  const epsilon = rationalOf(fewDigits(Math.sqrt((8 * forChoice) / edges)));
  const tree = chooseTree(columns, { marginals, records, epsilon, bits });
  const noise = noiseFor({ rho: forPairs }, { cells: edges, size: 1 });
  const paired = tree.map((edge) => {
    const counts = pairCounts(columns[edge[0]]!, columns[edge[1]]!);
    return { edge, counts: Array.from(counts, (count) => count + noise.draw(bits)) };
  });
  const told = marginalsFrom(noisy, paired, { single: columns.length / forColumns, pair: edges / forPairs });
  const whole = told.map((counts) => consistentCounts(counts, records));
  const measured = paired.map(({ edge: [a, b], counts }) => ({
    edge: [a, b] as const,
    counts: fitMargins(consistentCounts(counts, records), whole[a]!, whole[b]!),
  }));
  const rows = sampleTree(columns, { root: whole[0]!, edges: measured, bits });
  return {
    table: decodedRows(records, rows),
    aggregates: measuredAggregates(columns, whole, measured),
    pairs: tree.map(([a, b]) => [columns[a]!.name, columns[b]!.name] as const),
    budget: after,
  };
}

/** What was measured, as it may be published: all of it is noisy. Empty cells are no values. */
function measuredAggregates(
  columns: readonly CodedColumn[],
  marginals: readonly (readonly number[])[],
  pairs: readonly MeasuredEdge[],
): readonly Aggregate[] {
  const single = columns.flatMap(({ name, values }, at) =>
    values.flatMap((value, code) =>
      value === '' ? [] : [{ at: { [name]: value }, count: Math.round(marginals[at]![code]!) }],
    ),
  );
  const double = pairs.flatMap(({ edge: [a, b], counts }) => {
    const [first, second] = [columns[a]!, columns[b]!];
    return counts.flatMap((count, cell) => {
      const one = first.values[Math.floor(cell / second.values.length)]!;
      const other = second.values[cell % second.values.length]!;
      return one === '' || other === ''
        ? []
        : [{ at: { [first.name]: one, [second.name]: other }, count: Math.round(count) }];
    });
  });
  return [...single, ...double];
}

/**
 * The counts of each column after all that was measured of it: its own, and the sums of the pairs it is in, each weighed
 * by how noisy it is.
 */
function marginalsFrom(
  noisy: readonly (readonly number[])[],
  pairs: readonly MeasuredEdge[],
  variance: { readonly single: number; readonly pair: number },
): readonly (readonly number[])[] {
  const weights = noisy.map(() => 1 / variance.single);
  const sums = noisy.map((counts) => counts.map((count) => count / variance.single));
  for (const { edge, counts } of pairs) {
    const [rows, width] = edge.map((at) => noisy[at]!.length) as [number, number];
    const [first, second] = edge.map((at) => sums[at]!) as [number[], number[]];
    for (const [cell, count] of counts.entries()) {
      first[Math.floor(cell / width)]! += count / (width * variance.pair);
      second[cell % width]! += count / (rows * variance.pair);
    }
    weights[edge[0]]! += 1 / (width * variance.pair);
    weights[edge[1]]! += 1 / (rows * variance.pair);
  }
  return sums.map((counts, at) => counts.map((count) => count / weights[at]!));
}

/** A part of a cost with so few digits that noise can be drawn for it exactly; never more. */
function fewDigits(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 3);
  return Number((Math.floor(value / unit) * unit).toPrecision(4));
}

function noisyMarginal(
  { codes, values }: CodedColumn,
  { rho, cells, bits }: { readonly rho: number; readonly cells: number; readonly bits: Bits },
): readonly number[] {
  const noise = noiseFor({ rho }, { cells, size: 1 });
  const counts = Array.from({ length: values.length }, () => 0);
  for (const code of codes) counts[code]! += 1;
  return counts.map((count) => count + noise.draw(bits));
}

/** How many records there are, after all columns: those of few values say it more exactly. */
function recordsIn(marginals: readonly (readonly number[])[]): number {
  const weight = marginals.reduce((sum, counts) => sum + 1 / counts.length, 0);
  const sums = marginals.map((counts) => counts.reduce((sum, count) => sum + count, 0) / counts.length);
  return Math.round(sums.reduce((sum, one) => sum + one, 0) / weight);
}
