import { SdkError } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import type { ClassModel } from '../models/privacy-model.js';
import type { Cells } from './cells.js';
import { columnOf, type EncodedTable, encodeTable, type Hierarchies } from './encoded-table.js';
import { judgeOf } from './judge.js';
import type { LocalRecoding } from './local-recoding.js';
import { coveringLabels, type OrderedValues, orderedValues } from './ordered-values.js';
import { publishedTable, type ShownColumn } from './published-table.js';
import { refuseLocal } from './refuse-local.js';

/** What is cut into parts. */
export interface MondrianOptions {
  readonly table: DataTable;
  /** What each part shows is the lowest label that all its values share. Values that are numbers are cut in their order. */
  readonly hierarchies: Hierarchies;
  readonly models: readonly ClassModel[];
  /** Relaxed: rows with the same value may fall on both sides of a cut, so that halves are equal. Strict where absent. */
  readonly relaxed?: boolean;
  /** Columns that suppressed rows hide too, beside those that models look at. */
  readonly sensitive?: readonly string[];
}

/**
 * Cuts the rows into halves at the median of the column in which they are spread most, as long as both halves meet the
 * models.
 * @throws SdkError `unsafe` where all rows together do not meet the models; `bad-option` where models judge more than
 * classes; `bad-input` where a hierarchy lacks values.
 * @see LeFevre, DeWitt, Ramakrishnan: Mondrian multidimensional k-anonymity (2006)
 * @since 0.1.0
 */
export function mondrian({
  table,
  hierarchies,
  models,
  relaxed = false,
  sensitive: others = [],
}: MondrianOptions): LocalRecoding {
  refuseLocal(models);
  const sensitive = [...new Set(models.flatMap(({ column }) => column ?? []))];
  const encoded = encodeTable({ table, hierarchies, sensitive });
  const meets = partTest(encoded, models, table);
  const columns = encoded.columns.map((levels, at) => orderedValues(levels, encoded.codes[at]!));
  const judged = Int32Array.from({ length: table.rows }, (_, row) => row).filter((row) => encoded.tupleOf[row]! >= 0);
  if (judged.length > 0 && !meets(judged))
    throw new SdkError('unsafe', 'All rows together do not meet the models; so no part of them can be relied on to.');
  const parts = judged.length > 0 ? partsOf(judged, encoded.tupleOf, columns, meets, relaxed) : [];
  const partOf = new Int32Array(table.rows).fill(-1);
  for (const [part, rows] of parts.entries()) for (const row of rows) partOf[row] = part;
  const covers = encoded.columns.map((levels, at) =>
    coveringLabels(levels, encoded.codes[at]!, encoded.tupleOf, parts),
  );
  const shown = new Map(
    encoded.columns.map(({ name }, at): [string, ShownColumn] => [
      name,
      { labels: covers[at]!.labels, codeOf: (row) => covers[at]!.codes[partOf[row]!]! },
    ]),
  );
  const lost = covers.reduce(
    (sum, { costs }) => sum + costs.reduce((total, cost, part) => total + cost * parts[part]!.length, 0),
    0,
  );
  return {
    rows: encoded.rows,
    suppressedRows: 0,
    hiddenRows: encoded.hidden,
    groups: parts.length,
    loss: encoded.rows === 0 ? 0 : lost / encoded.columns.length / encoded.rows,
    publish: ({ suppressed = 'stars' } = {}) =>
      publishedTable({
        table,
        shown,
        isSuppressed: (row) => partOf[row]! < 0,
        sensitive: [...sensitive, ...others],
        suppressed,
      }),
  };
}

type Meets = (rows: Int32Array) => boolean;

/** Whether rows meet the models as one class. */
function partTest(encoded: EncodedTable, models: readonly ClassModel[], table: DataTable): Meets {
  const judge = judgeOf(encoded, models);
  const columns = [...encoded.sensitive].map(([name, { values }]) => {
    const { values: own, codes } = columnOf(table, name);
    const index = new Map(values.map((value, code) => [value, code]));
    const recode = Int32Array.from(own, (value) => index.get(value) ?? -1);
    return { codes, recode, cardinality: values.length };
  });
  return (rows) => {
    if (rows.length < judge.leastSize) return false;
    const cells = columns.map(({ codes, recode, cardinality }) => cellsOfPart(rows, codes, recode, cardinality));
    const one = Int32Array.of(rows.length);
    const firsts = Int32Array.of(0);
    return judge.judge({ node: 0, classes: 1, firsts, counts: one, population: undefined, cells }).lostRows === 0;
  };
}

function cellsOfPart(rows: Int32Array, codes: Uint32Array, recode: Int32Array, cardinality: number): Cells {
  const counts = new Int32Array(cardinality);
  for (const row of rows) counts[recode[codes[row]!]!]! += 1;
  const values = Int32Array.from(counts.keys()).filter((value) => counts[value]! > 0);
  return {
    starts: Int32Array.of(0, values.length),
    values,
    counts: values.map((value) => counts[value]!),
    cardinality,
  };
}

/** Cuts rows until no part can be cut. */
function partsOf(
  rows: Int32Array,
  tupleOf: Int32Array,
  columns: readonly OrderedValues[],
  meets: Meets,
  relaxed: boolean,
): readonly Int32Array[] {
  const parts: Int32Array[] = [];
  const open = [rows];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const halves = cut(part, tupleOf, columns, meets, relaxed);
    if (halves) open.push(...halves);
    else parts.push(part);
  }
  return parts;
}

function cut(
  rows: Int32Array,
  tupleOf: Int32Array,
  columns: readonly OrderedValues[],
  meets: Meets,
  relaxed: boolean,
): readonly [Int32Array, Int32Array] | undefined {
  const spreads = columns.map((column) => spreadOf(rows, tupleOf, column));
  const widest = [...columns.keys()]
    .filter((column) => spreads[column]! > 0)
    .toSorted((a, b) => spreads[b]! - spreads[a]!);
  for (const column of widest) {
    const rankOf = (row: number) => columns[column]!.ranks[tupleOf[row]!]!;
    const halves = relaxed ? equalHalves(rows, rankOf) : halvesAtMedian(rows, rankOf);
    if (halves.every(meets)) return halves;
  }
  return undefined;
}

/** How far apart the values of rows lie, as a share of the whole column. */
function spreadOf(rows: Int32Array, tupleOf: Int32Array, { ranks, values }: OrderedValues): number {
  let [least, most] = [Infinity, -Infinity];
  for (const row of rows) {
    const here = ranks[tupleOf[row]!]!;
    if (here < least) least = here;
    if (here > most) most = here;
  }
  return (most - least) / values;
}

function halvesAtMedian(rows: Int32Array, rankOf: (row: number) => number): readonly [Int32Array, Int32Array] {
  const ranks = rows.map(rankOf).toSorted();
  const median = ranks[ranks.length >> 1]!;
  // Below the median or at it: which side it goes to is told by where something is left.
  const isLeft = median === ranks[0] ? (row: number) => rankOf(row) <= median : (row: number) => rankOf(row) < median;
  return [rows.filter(isLeft), rows.filter((row) => !isLeft(row))];
}

function equalHalves(rows: Int32Array, rankOf: (row: number) => number): readonly [Int32Array, Int32Array] {
  const sorted = rows.toSorted((a, b) => rankOf(a) - rankOf(b) || a - b);
  const half = sorted.length >> 1;
  return [sorted.slice(0, half), sorted.slice(half)];
}
