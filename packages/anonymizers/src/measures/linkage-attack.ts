import { SdkError } from '@openthb/core';
import { columnsNamed } from '../data/column-named.js';
import type { DataColumn, DataTable } from '../data/data-table.js';
import { SUPPRESSED } from '../data/suppressed.js';
import { distinctRows } from './distinct-rows.js';
import { include, keepOnly, noRows, type RowSet, rowsOf } from './row-set.js';

/** How an attack is made. */
export interface AttackOptions {
  /** The columns that the attacker compares; absent: all that both tables have. */
  readonly columns?: readonly string[];
  /** Whether what a file shows in a column can be what the list says; absent: where it is the same, or suppressed. */
  readonly matches?: (shown: string, known: string, column: string) => boolean;
  /** For each row of the list, the row of the file that is the same person, or -1 where the person is not in the file. */
  readonly truth?: readonly number[];
}

/**
 * What an attacker reaches who holds a list of known persons against a file.
 * @since 0.1.0
 */
export interface LinkageAttack {
  readonly columns: readonly string[];
  /** Persons on the list. */
  readonly listed: number;
  /** Persons for whom the file has at least one record that fits. */
  readonly candidates: number;
  /** Persons for whom it has exactly one: the attacker will say that this is the person. */
  readonly claimed: number;
  /** How many the attacker leads back rightly, who guesses among the records that fit, if all persons are in the file. */
  readonly expected: number;
  /** Claims that are right; null where the truth was not given. */
  readonly right: number | null;
}

/**
 * Tries to find the persons of a list in a file, as an attacker would: by every column that both have.
 * @throws SdkError `bad-option` where the tables have no column in common, or the truth is not of this list
 * @since 0.1.0
 */
export function linkageAttack(
  file: DataTable,
  list: DataTable,
  { columns = shared(file, list), matches = sameOrSuppressed, truth }: AttackOptions = {},
): LinkageAttack {
  if (truth && truth.length !== list.rows)
    throw new SdkError('bad-option', 'The truth must be told for each row of the list.');
  const shown = distinctRows(file.rows, columnsNamed(file, columns));
  const known = distinctRows(list.rows, columnsNamed(list, columns));
  const fits = known.columns.map((column, at) => fitting(shown.columns[at]!, column, matches));
  const found = Array.from(known.weights, (_, person) => fittingAll(fits, known.columns, person));
  const sizes = found.map((set) => sizeOf(set, shown.weights));
  let claims = 0;
  let right = 0;
  for (let row = 0; row < list.rows; row += 1) {
    const person = known.of[row]!;
    if (sizes[person] !== 1) continue;
    claims += 1;
    const same = truth?.[row] ?? -1;
    if (same >= 0 && shown.of[same] === [...rowsOf(found[person]!)][0]) right += 1;
  }
  return {
    columns,
    listed: list.rows,
    candidates: count(known.weights, (person) => sizes[person]! > 0),
    claimed: claims,
    expected: known.weights.reduce(
      (sum, weight, person) => sum + (sizes[person]! > 0 ? weight / sizes[person]! : 0),
      0,
    ),
    right: truth ? right : null,
  };
}

function shared(file: DataTable, list: DataTable): readonly string[] {
  const theirs = new Set(list.columns.map(({ name }) => name));
  const both = file.columns.map(({ name }) => name).filter((name) => theirs.has(name));
  if (both.length === 0) throw new SdkError('bad-option', 'The two tables have no column in common.');
  return both;
}

function sameOrSuppressed(shown: string, known: string): boolean {
  return shown === known || shown === SUPPRESSED;
}

/** For each value known, the rows shown that fit it; made when first asked for. */
function fitting(
  shown: DataColumn,
  known: DataColumn,
  matches: NonNullable<AttackOptions['matches']>,
): (code: number) => RowSet {
  const made = new Map<number, RowSet>();
  return (code) => {
    const before = made.get(code);
    if (before) return before;
    const fits = shown.values.map((value) => matches(value, known.values[code]!, shown.name));
    const rows = noRows(shown.codes.length);
    for (let row = 0; row < shown.codes.length; row += 1) if (fits[shown.codes[row]!]) include(rows, row);
    made.set(code, rows);
    return rows;
  };
}

function fittingAll(
  fits: readonly ((code: number) => RowSet)[],
  columns: readonly DataColumn[],
  person: number,
): RowSet {
  const [first, ...rest] = fits.map((rowsFor, at) => rowsFor(columns[at]!.codes[person]!));
  const found = first!.slice();
  for (const other of rest) keepOnly(found, other);
  return found;
}

function sizeOf(set: RowSet, weights: Uint32Array): number {
  let size = 0;
  for (const row of rowsOf(set)) size += weights[row]!;
  return size;
}

function count(weights: Uint32Array, holds: (at: number) => boolean): number {
  return weights.reduce((sum, weight, at) => sum + (holds(at) ? weight : 0), 0);
}
