import {
  type CellEvidence,
  cellKey,
  cellsOf,
  type CountTable,
  type Dimension,
  SdkError,
  TOTAL,
  type UnitOfCount,
} from '@openthb/core';
import { columnNamed, columnsNamed } from '../../data/column-named.js';
import type { DataColumn, DataTable } from '../../data/data-table.js';
import type { Hierarchy } from '../../hierarchies/hierarchy.js';
import { codeParents } from './code-parents.js';
import { evidenceGatherer } from './evidence.js';

/**
 * How the rows of a flat table are counted.
 * @since 0.1.0
 */
export interface CountingOptions {
  /** The columns to break down by. */
  readonly by: readonly string[];
  /** The column that says how many units a row stands for; absent: each row is one. */
  readonly count?: string;
  /** Columns of which a unit may have several codes; its rows with the total's code say what stands behind them. */
  readonly several?: readonly string[];
  /** Broader codes, by column. */
  readonly hierarchies?: Readonly<Record<string, Hierarchy>>;
  /** The columns that name the case and the contributor of a row. */
  readonly cases?: string;
  readonly contributors?: string;
  /** Who is counted; tables of one universe share their cells. Default: `table`. */
  readonly universe?: string;
  readonly unit?: UnitOfCount;
  /** The code of the total in the rows. Default: `_T`. */
  readonly total?: string;
}

/**
 * Counts a flat table: rows with the same codes are added up, and all margins are made. Rows with the code of the total
 * say what is known already, and must agree.
 * @throws SdkError `bad-input` where a count is no whole number, a margin is not the sum of its parts, or is not there.
 * @since 0.1.0
 */
export function countRows(table: DataTable, options: CountingOptions): CountTable {
  const { by, several = [], hierarchies = {}, total = TOTAL, universe = 'table', unit = 'person' } = options;
  const columns = columnsNamed(table, by);
  const dimensions = columns.map((column) =>
    dimensionOf(column, !several.includes(column.name), hierarchies[column.name], total),
  );
  const size = sizesOf(table, options.count);
  const read = (name: string | undefined) => (name === undefined ? undefined : columnNamed(table, name));
  const evidence = evidenceGatherer(read(options.cases), read(options.contributors));
  const counts = new Map<string, number>();
  const said = new Map<string, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const codes = columns.map((column) => codeAt(column, row, total));
    const isMargin = codes.some((code, at) => code === TOTAL && dimensions[at]!.additive);
    if (isMargin) {
      said.set(cellKey(codes), (said.get(cellKey(codes)) ?? 0) + size(row));
      continue;
    }
    for (const key of keysOver(codes, dimensions)) {
      counts.set(key, (counts.get(key) ?? 0) + size(row));
      evidence?.add(key, row, size(row));
    }
  }
  const made: CountTable = { universe, unit, dimensions, counts };
  check(made, said);
  return evidence ? { ...made, evidence: evidence.found() satisfies ReadonlyMap<string, CellEvidence> } : made;
}

function dimensionOf(
  { name, values }: DataColumn,
  additive: boolean,
  hierarchy: Hierarchy | undefined,
  total: string,
): Dimension {
  const codes = values.filter((value) => value !== total);
  const parents = hierarchy && codeParents(codes, hierarchy);
  const broader = parents ? [...new Set(Object.values(parents))].filter((code) => !codes.includes(code)) : [];
  return { id: name, additive, codes: [...codes, ...broader], ...(parents && { parents }) };
}

function codeAt({ values, codes }: DataColumn, row: number, total: string): string {
  const value = values[codes[row]!]!;
  return value === total ? TOTAL : value;
}

/** How many units each row stands for. */
function sizesOf(table: DataTable, name: string | undefined): (row: number) => number {
  if (name === undefined) return () => 1;
  const column = columnNamed(table, name);
  const sizes = column.values.map((value) => (/^\d{1,15}$/.test(value) ? Number(value) : Number.NaN));
  return (row) => {
    const size = sizes[column.codes[row]!]!;
    if (Number.isNaN(size))
      throw new SdkError('bad-input', `Row ${row + 1} of the table has no whole number as its count.`);
    return size;
  };
}

/** The keys of every cell in which a row with these codes is counted. */
function keysOver(codes: readonly string[], dimensions: readonly Dimension[]): readonly string[] {
  const ways = codes.map((code, at) => {
    const { additive, parents = {} } = dimensions[at]!;
    if (!additive) return [code];
    const way = [code];
    for (let up = parents[code]; up !== undefined; up = parents[up]) way.push(up);
    return [...way, TOTAL];
  });
  const chosen = ways.reduce<readonly (readonly string[])[]>(
    (before, way) => before.flatMap((one) => way.map((code) => [...one, code])),
    [[]],
  );
  return chosen.map(cellKey);
}

/** Margins that the rows state are the sums of their parts, and those of several codes are there. */
function check({ dimensions, counts }: CountTable, said: ReadonlyMap<string, number>): void {
  for (const [key, count] of said) {
    if ((counts.get(key) ?? 0) !== count) {
      throw new SdkError('bad-input', 'A total in the rows is not the sum of its parts.');
    }
  }
  if (dimensions.every(({ additive }) => additive)) return;
  for (const codes of cellsOf(dimensions)) {
    const wanting = dimensions.findIndex(({ additive }, at) => !additive && codes[at] !== TOTAL);
    if (wanting < 0) continue;
    if ((counts.get(cellKey(codes)) ?? 0) > (counts.get(cellKey(codes.with(wanting, TOTAL))) ?? 0)) {
      throw new SdkError(
        'bad-input',
        'Where a unit may have several codes, rows must give the total, which is not less than any of them.',
      );
    }
  }
}
