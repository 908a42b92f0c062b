import { SdkError } from '@openthb/core';
import type { DataColumn, DataTable } from '../data/data-table.js';
import { type ColumnLevels, columnLevels } from '../hierarchies/column-levels.js';
import { ANY, type Hierarchy } from '../hierarchies/hierarchy.js';
import { keyGroups } from './key-groups.js';
import { type KeyLayout, keyLayout } from './key-layout.js';
import { picked } from './picked.js';
import { type Cells, cellsOfRows } from './cells.js';

/** The hierarchies of the quasi-identifiers of a table, by the names of their columns. */
export type Hierarchies = Readonly<Record<string, Hierarchy>>;

/**
 * A table in numbers, as searches need it: rows with the same quasi-identifiers are one tuple. Rows that are hidden
 * already, with `*` in each quasi-identifier, are no part of it.
 */
export interface EncodedTable {
  /** How many rows are judged. */
  readonly rows: number;
  /** How many rows are hidden already. */
  readonly hidden: number;
  readonly columns: readonly ColumnLevels[];
  readonly layout: KeyLayout;
  readonly tuples: number;
  /** For each row of the table its tuple; -1 for a row that is hidden already. */
  readonly tupleOf: Int32Array;
  /** The words of the key of each tuple. */
  readonly keys: readonly Int32Array[];
  readonly counts: Int32Array;
  /** How many rows of the population have each tuple. */
  readonly population?: Int32Array;
  /** For each column, the code of level 0 of each tuple. */
  readonly codes: readonly Int32Array[];
  /** The sensitive columns, by name, with the values of each tuple. */
  readonly sensitive: ReadonlyMap<string, SensitiveColumn>;
}

/** A sensitive column. */
export interface SensitiveColumn {
  readonly values: readonly string[];
  /** How often each value occurs in the rows that classes are compared with. */
  readonly counts: Int32Array;
  /** How many rows those are. */
  readonly total: number;
  readonly cells: Cells;
}

/** What is encoded. */
export interface EncodeOptions {
  readonly table: DataTable;
  readonly hierarchies: Hierarchies;
  /** Columns that models look at. */
  readonly sensitive?: readonly string[];
  /** The population that the persons of the table belong to, with the same quasi-identifiers. */
  readonly population?: DataTable | undefined;
  /** What sensitive values are like in general, as anybody may know it. Absent: as in the rows that are judged. */
  readonly reference?: DataTable | undefined;
}

/**
 * Encodes a table.
 * @throws SdkError `bad-option` where a column is not there or is both; `bad-input` where a hierarchy lacks values.
 */
export function encodeTable(options: EncodeOptions): EncodedTable {
  const { table, hierarchies, sensitive = [], population, reference } = options;
  const names = Object.keys(hierarchies);
  if (names.length === 0) throw new SdkError('bad-option', 'No quasi-identifier is named.');
  const both = sensitive.find((name) => names.includes(name));
  if (both !== undefined) throw new SdkError('bad-option', `The column ${both} is sensitive and a quasi-identifier.`);
  const all = population ? names.map((name) => joined(columnOf(table, name), columnOf(population, name))) : undefined;
  const columns = all ?? names.map((name) => columnOf(table, name));
  const length = table.rows + (population?.rows ?? 0);
  const judged = judgedRows(columns, length);
  const levels = columns.map((column) => columnLevels(column, usedCodes(column, judged), hierarchies[column.name]!));
  const layout = keyLayout(levels);
  const words = keysOf(columns, levels, layout, judged);
  const groupOf = new Int32Array(judged.length);
  const firsts = new Int32Array(judged.length);
  const wholeKeys = { words, masks: new Int32Array(words.length).fill(-1) };
  const tuples = keyGroups(judged.length).group(wholeKeys, judged.length, groupOf, firsts);
  const tupleOf = new Int32Array(table.rows).fill(-1);
  const counts = new Int32Array(tuples);
  const others = new Int32Array(tuples);
  let rows = 0;
  for (let at = 0; at < judged.length; at += 1) {
    const row = judged[at]!;
    const tuple = groupOf[at]!;
    if (row < table.rows) {
      tupleOf[row] = tuple;
      counts[tuple]! += 1;
      rows += 1;
    } else others[tuple]! += 1;
  }
  return {
    rows,
    hidden: table.rows - rows,
    columns: levels,
    layout,
    tuples,
    tupleOf,
    keys: words.map((word) => picked(word, firsts, tuples)),
    counts,
    ...(population && { population: others }),
    codes: columns.map((column, at) => {
      const own = levels[at]!.codes[0]!;
      const codes = new Int32Array(tuples);
      for (let tuple = 0; tuple < tuples; tuple += 1) codes[tuple] = own[column.codes[judged[firsts[tuple]!]!]!]!;
      return codes;
    }),
    sensitive: new Map(
      sensitive.map((name) => {
        const others = reference && columnOf(reference, name);
        return [name, sensitiveColumn(columnOf(table, name), others, tupleOf, tuples)];
      }),
    ),
  };
}

/** The column of a table that has a name. */
export function columnOf(table: DataTable, name: string): DataColumn {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined) throw new SdkError('bad-option', `The table has no column ${name}.`);
  return column;
}

/** The rows that are not hidden already: that do not have `*` in each column. */
function judgedRows(columns: readonly DataColumn[], length: number): Int32Array {
  const stars = columns.map(({ values }) => values.indexOf(ANY));
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row += 1) rows[row] = row;
  if (stars.includes(-1)) return rows;
  return rows.filter((row) => columns.some(({ codes }, at) => codes[row] !== stars[at]));
}

function usedCodes({ values, codes }: DataColumn, judged: Int32Array): readonly boolean[] {
  const used = new Uint8Array(values.length);
  for (let at = 0; at < judged.length; at += 1) used[codes[judged[at]!]!] = 1;
  return Array.from(used, (one) => one === 1);
}

/** The words of the key of each row that is judged. */
function keysOf(
  columns: readonly DataColumn[],
  levels: readonly ColumnLevels[],
  { words, parts }: KeyLayout,
  judged: Int32Array,
): readonly Int32Array[] {
  const keys = Array.from({ length: words }, () => new Int32Array(judged.length));
  for (const [at, { codes }] of columns.entries())
    for (const [word, part] of parts[at]!.entries()) {
      if (part.every((bits) => bits === 0)) continue;
      addPart(
        keys[word]!,
        levels[at]!.codes[0]!.map((code) => part[code]!),
        codes,
        judged,
      );
    }
  return keys;
}

function addPart(key: Int32Array, part: Int32Array, codes: Uint32Array, judged: Int32Array): void {
  for (let entry = 0; entry < key.length; entry += 1) key[entry]! |= part[codes[judged[entry]!]!]!;
}

/** A column over the rows of two tables, one after the other. */
function joined(one: DataColumn, other: DataColumn): DataColumn {
  const index = new Map(one.values.map((value, code) => [value, code]));
  const recoded = other.values.map((value) => {
    if (!index.has(value)) index.set(value, index.size);
    return index.get(value)!;
  });
  const codes = new Uint32Array(one.codes.length + other.codes.length);
  codes.set(one.codes);
  for (const [row, code] of other.codes.entries()) codes[one.codes.length + row] = recoded[code]!;
  return { name: one.name, values: [...index.keys()], codes };
}

function sensitiveColumn(
  own: DataColumn,
  reference: DataColumn | undefined,
  tupleOf: Int32Array,
  tuples: number,
): SensitiveColumn {
  // Values that only hidden rows have are none of the column's.
  const index = new Map<string, number>();
  const codesOf = ({ values, codes }: DataColumn, isJudged: (row: number) => boolean) => {
    const known = new Int32Array(values.length).fill(-1);
    return codes.map((code, row) => {
      if (!isJudged(row)) return 0;
      if (known[code]! < 0) {
        if (!index.has(values[code]!)) index.set(values[code]!, index.size);
        known[code] = index.get(values[code]!)!;
      }
      return known[code]!;
    });
  };
  const others = reference && codesOf(reference, () => true);
  const codes = codesOf(own, (row) => tupleOf[row]! >= 0);
  const compared = others ?? codes.filter((_, row) => tupleOf[row]! >= 0);
  const counts = new Int32Array(index.size);
  for (const code of compared) counts[code]! += 1;
  const cells = cellsOfRows(codes, tupleOf, tuples, index.size);
  return { values: [...index.keys()], counts, total: compared.length, cells };
}
