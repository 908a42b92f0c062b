import { SdkError } from '@openthb/core';
import { columnsNamed } from '../data/column-named.js';
import type { DataTable } from '../data/data-table.js';
import { type DistinctRows, distinctRows } from './distinct-rows.js';
import { classSizes, type EquivalenceClasses, refined } from './equivalence-classes.js';
import { exclude, include, noRows, type RowSet, rowsOf } from './row-set.js';

/**
 * What knowing some columns together does.
 * @since 0.1.0
 */
export interface Combination {
  readonly columns: readonly string[];
  readonly classes: number;
  readonly smallest: number;
  /** Records that are alone by these columns. */
  readonly unique: number;
  /** Records that are alone by these columns, and not by any of fewer of them. */
  readonly special: number;
  /** Records in classes smaller than k. */
  readonly below: number;
}

/**
 * Which combinations of columns single persons out, and which records are singled out by few columns.
 * @since 0.1.0
 */
export interface DangerousCombinations {
  /** How many columns were put together at most. */
  readonly largest: number;
  /** All combinations of so many columns or fewer, those of one column first. */
  readonly combinations: readonly Combination[];
  /** For each record its score: the greater, the more combinations single it out, and the smaller these are. */
  readonly scores: Float64Array;
  /** Which part of all scores each column has a hand in. 0 where there is none. */
  readonly columns: readonly { readonly column: string; readonly share: number }[];
}

/** What the search may take: steps over rows, of which each combination costs some beside; and bytes to remember smaller ones. */
const MOST_STEPS = 5e8;
const STEPS_BESIDE = 400;
const MOST_BYTES = 5e8;

/**
 * Looks at every combination of up to `largest` columns, 3 where it is not said, and fewer where that would take too
 * long: the result says how many. A record that is alone by some columns, and not by fewer of them, is a special unique;
 * its score adds up, over such combinations of s columns, the product of the columns left out, less one each time, up to
 * the largest size.
 * @see M. J. Elliot, A. M. Manning, R. W. Ford: A Computational Algorithm for Handling the Special Uniques Problem (2002)
 * @throws SdkError `bad-option` where the table has no such column, or the largest size is no positive whole number
 * @since 0.1.0
 */
export function dangerousCombinations(
  table: DataTable,
  quasi: readonly string[],
  { k, largest = 3 }: { readonly k: number; readonly largest?: number },
): DangerousCombinations {
  refuseNoSize(largest);
  const distinct = distinctRows(table.rows, columnsNamed(table, quasi));
  const size = affordable(distinct, largest);
  const search = searchOf(distinct, size);
  const combinations: Combination[] = [];
  for (let level = 1; level <= size; level += 1) {
    forEachCombination(distinct, level, (members, classes) => combinations.push(search.judge(members, classes, k)));
  }
  const { scores, shares } = search;
  const total = scores.reduce((sum, score) => sum + score, 0);
  return {
    largest: size,
    combinations,
    scores: Float64Array.from(distinct.of, (row) => scores[row]!),
    columns: quasi.map((column, at) => ({ column, share: total === 0 ? 0 : shares[at]! / total })),
  };
}

/** @throws SdkError `bad-option` where the largest size is no positive whole number */
export function refuseNoSize(largest: number): void {
  if (!Number.isInteger(largest) || largest < 1)
    throw new SdkError('bad-option', 'The largest size must be a whole number.');
}

/** The largest size, up to the one asked for, that the search can afford; at least 1. */
function affordable({ columns, weights }: DistinctRows, largest: number): number {
  let steps = 0;
  let bytes = 0;
  for (let size = 1; size <= Math.min(largest, columns.length); size += 1) {
    steps += choose(columns.length, size) * (weights.length + STEPS_BESIDE);
    if (size > 1 && (steps > MOST_STEPS || bytes > MOST_BYTES)) return size - 1;
    bytes += (choose(columns.length, size) * weights.length) / 8;
  }
  return Math.min(largest, columns.length);
}

/** Visits every combination of so many columns with its classes; those of its beginning are made once. */
function forEachCombination(
  { columns, weights }: DistinctRows,
  size: number,
  visit: (members: readonly number[], classes: EquivalenceClasses) => void,
): void {
  const from = (members: readonly number[], classes: EquivalenceClasses): void => {
    if (members.length === size) return visit(members, classes);
    const last = columns.length - (size - members.length);
    for (let next = (members.at(-1) ?? -1) + 1; next <= last; next += 1) {
      from([...members, next], refined(classes, columns[next]!));
    }
  };
  from([], { of: new Uint32Array(weights.length), count: Math.min(weights.length, 1) });
}

function searchOf(distinct: DistinctRows, largest: number) {
  const { columns, weights } = distinct;
  const uniqueBy = new Map<string, RowSet>();
  const scores = new Float64Array(weights.length);
  const shares = new Float64Array(columns.length);
  const points = Array.from({ length: largest + 1 }, (_, size) => product(columns.length, size, largest));
  return {
    scores,
    shares,
    judge(members: readonly number[], classes: EquivalenceClasses, k: number): Combination {
      const sizes = classSizes(classes, weights);
      const { unique, below, alone } = judged(classes, sizes, { weights, k });
      const key = members.join();
      if (members.length < largest) uniqueBy.set(key, alone.slice());
      if (members.length > 1) {
        for (const left of members) exclude(alone, uniqueBy.get(members.filter((one) => one !== left).join())!);
      }
      let special = 0;
      for (const row of rowsOf(alone)) {
        scores[row]! += points[members.length]!;
        special += 1;
      }
      for (const member of members) shares[member]! += special * points[members.length]!;
      return {
        columns: members.map((member) => columns[member]!.name),
        classes: classes.count,
        smallest: sizes.reduce((least, size) => Math.min(least, size), sizes[0] ?? 0),
        unique,
        special,
        below,
      };
    },
  };
}

function judged(
  classes: EquivalenceClasses,
  sizes: Uint32Array,
  { weights, k }: { readonly weights: Uint32Array; readonly k: number },
): { readonly unique: number; readonly below: number; readonly alone: RowSet } {
  const alone = noRows(weights.length);
  let unique = 0;
  let below = 0;
  for (const size of sizes) {
    if (size === 1) unique += 1;
    if (size < k) below += size;
  }
  if (unique > 0) {
    for (let row = 0; row < weights.length; row += 1) if (sizes[classes.of[row]!] === 1) include(alone, row);
  }
  return { unique, below, alone };
}

/** What a combination of so many columns adds to a score: the columns outside it, times one less, down to the largest. */
function product(columns: number, size: number, largest: number): number {
  let result = 1;
  for (let at = size; at <= largest && at < columns; at += 1) result *= columns - at;
  return result;
}

function choose(from: number, many: number): number {
  let result = 1;
  for (let at = 0; at < many; at += 1) result = (result * (from - at)) / (at + 1);
  return result;
}
