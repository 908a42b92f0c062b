import { SdkError } from '@openthb/core';
import type { DataTable } from '../../data/data-table.js';
import { type AttributeRows, attributeRows } from './attribute-rows.js';
import { combinationCounts, type CombinationCounts } from './combination-counts.js';

/** How combinations of values are published. */
export interface AggregateOptions {
  readonly columns: readonly string[];
  /** Combinations in fewer rows are not told, and counts are multiples of it. */
  readonly resolution: number;
  /** How many values a combination has at most. */
  readonly longest: number;
}

/**
 * A combination of values that enough rows have.
 * @since 0.1.0
 */
export interface Aggregate {
  /** The value in each column of the combination. */
  readonly at: Readonly<Record<string, string>>;
  /** In how many rows it stands, rounded down to a multiple of the resolution. */
  readonly count: number;
}

/**
 * The combinations of values that stand in at least as many rows as the resolution, up to a length, with their counts
 * rounded down to multiples of it: what CTDC publishes beside made-up rows, and what is to be used where a count matters.
 * @see Microsoft, Synthetic Data Showcase 1.9.0, "protected number of records"
 * @throws SdkError `bad-option` where the table has no such column, or has too many combinations
 * @since 0.1.0
 */
export function protectedAggregates(table: DataTable, options: AggregateOptions): readonly Aggregate[] {
  const [rows] = attributeRows([table], options.columns);
  return aggregatesOf(rows!, safeCounts(rows!, options), options.resolution);
}

/** Aggregates of combinations that were counted. */
export function aggregatesOf(
  { columns, attributes }: AttributeRows,
  counts: CombinationCounts,
  resolution: number,
): readonly Aggregate[] {
  const told: Aggregate[] = [];
  for (const { combination, count } of counts.all()) {
    if (count < resolution) continue;
    const at = combination.map((one) => [columns[attributes[one]!.column]!, attributes[one]!.value] as const);
    told.push({ at: Object.fromEntries(at), count: count - (count % resolution) });
  }
  return told;
}

/** Counts what may be told, and as little else as can be. */
export function safeCounts(
  { rows }: AttributeRows,
  { resolution, longest }: Pick<AggregateOptions, 'resolution' | 'longest'>,
): CombinationCounts {
  for (const [value, least] of [
    [resolution, 2],
    [longest, 1],
  ] as const) {
    if (!Number.isInteger(value) || value < least) {
      throw new SdkError('bad-option', 'A resolution is a whole number from 2 on, and a length one from 1 on.');
    }
  }
  return combinationCounts(rows, { longest, least: resolution });
}
