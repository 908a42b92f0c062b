import type { DataTable } from '../data/data-table.js';
import { type Bits, secureBits } from '../noise/bits.js';
import { type Budget, spend } from '../noise/budget.js';
import { reachOf } from '../noise/noise-for.js';
import { MISSED } from '../noise/noisy-counts.js';
import type { Aggregate } from './combinations/protected-aggregates.js';
import { fitClasses } from './private/classes.js';
import { type CodedColumn, codedRows, decodedRows, type PublicDomain } from './private/coded-rows.js';
import { measuredAggregates } from './private/measured-aggregates.js';
import { noisyPairs } from './private/noisy-pairs.js';
import { sampleClasses } from './private/sample-classes.js';
import { strongPairs } from './private/strong-pairs.js';

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
  /** The noisy counts of values and of pairs of values, of which the table was made; those that noise hides are left out. */
  readonly aggregates: readonly Aggregate[];
  /** In at least 95 of 100 releases the count of a value, and of a pair, lies so near to the noisy one. */
  readonly within: { readonly values: number; readonly pairs: number };
  /** The pairs of columns that were told together beyond classes of records. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly budget: Budget;
}

/**
 * Makes up rows like those of a table in which each row is a person, such that hardly anything is learnt of any one of
 * them: of noisy counts of all values and all pairs of values, classes of records are made, and odds within each, and rows
 * are drawn from them; of two columns that hang together beyond classes, the counts themselves are kept. Of three columns
 * it knows what classes and pairs say, and made-up rows may be such as no person is.
 * @see R. McKenna, G. Miklau, D. Sheldon: Winning the NIST Contest (2021); M. Bun, T. Steinke: Concentrated Differential
 * Privacy (2016)
 * Values whose count noise hides are made up for nobody, so that a domain may be far larger than what occurs. Where noise
 * leaves no record, there is none, which is charged as any other outcome.
 * @throws SdkError `unsafe` where the budget does not suffice; `bad-option` where the table has no such column, or a column
 * could have more than 10,000 values, or all together more than a million
 * @since 0.1.0
 */
export function synthesize(
  table: DataTable,
  { domain, budget, rho, what, bits = secureBits() }: SynthesisOptions,
): Synthesis {
  const columns = codedRows(table, domain);
  const after = spend(budget, { rho }, what);
  const measured = noisyPairs(columns, { rho, bits });
  const { layout, records, noise } = measured;
  const told = {
    within: { values: reachOf(noise.single, MISSED), pairs: reachOf(noise.pair, MISSED) },
    budget: after,
  };
  if (records < 1)
    return { ...told, table: decodedRows(0, layout.columns.map(withoutRows)), aggregates: [], pairs: [] };
  const classes = fitClasses(layout, measured);
  const pairs = strongPairs(layout, measured, classes);
  return {
    ...told,
    table: decodedRows(records, sampleClasses(layout, { records, classes, pairs }, bits)),
    aggregates: measuredAggregates(layout, measured),
    pairs: pairs.map(({ first, second }) => [columns[first]!.name, columns[second]!.name] as const),
  };
}

function withoutRows(column: Omit<CodedColumn, 'codes'>): CodedColumn {
  return { ...column, codes: new Uint16Array(0) };
}
