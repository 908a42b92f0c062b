import type { DataColumn, DataTable } from '../data/data-table.js';
import { ANY } from '../hierarchies/hierarchy.js';

/**
 * What is published of suppressed rows: `stars`, with `*` in quasi-identifiers and sensitive columns; `quasi-stars`, with
 * `*` in quasi-identifiers only, as ARX does; or `left-out`, nothing.
 */
export type SuppressedAs = 'stars' | 'quasi-stars' | 'left-out';

/** What a column shows: a label for each code of what stands in it. */
export interface ShownColumn {
  readonly labels: readonly string[];
  /** For each row the code of its label; -1 for `*`. */
  readonly codeOf: (row: number) => number;
}

/** What is published. */
export interface Publication {
  readonly table: DataTable;
  /** The columns that show something else than before, by name. */
  readonly shown: ReadonlyMap<string, ShownColumn>;
  readonly isSuppressed: (row: number) => boolean;
  readonly sensitive: readonly string[];
  readonly suppressed: SuppressedAs;
}

/** The table that is published. Values that occur no more are not in it. */
export function publishedTable({ table, shown, isSuppressed, sensitive, suppressed }: Publication): DataTable {
  const hidden = new Uint8Array(table.rows).map((_, row) => Number(isSuppressed(row)));
  const all = new Uint32Array(table.rows).map((_, row) => row);
  const rows = suppressed === 'left-out' ? all.filter((row) => hidden[row] === 0) : all;
  return {
    rows: rows.length,
    columns: table.columns.map((column) => {
      const change = shown.get(column.name);
      const hides = change !== undefined || (suppressed === 'stars' && sensitive.includes(column.name));
      const labels = change?.labels ?? column.values;
      const codeOf = change?.codeOf ?? ((row: number) => column.codes[row]!);
      return recoded(column.name, labels, rows, (row) => (hides && hidden[row] === 1 ? -1 : codeOf(row)));
    }),
  };
}

/** A column of the labels that occur. */
function recoded(
  name: string,
  labels: readonly string[],
  rows: Uint32Array,
  codeOf: (row: number) => number,
): DataColumn {
  const index = new Map<string, number>();
  const places = new Int32Array(labels.length + 1).fill(-1);
  const codes = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const code = codeOf(rows[at]!);
    const place = code < 0 ? labels.length : code;
    if (places[place]! < 0) {
      const label = labels[code] ?? ANY;
      if (!index.has(label)) index.set(label, index.size);
      places[place] = index.get(label)!;
    }
    codes[at] = places[place]!;
  }
  return { name, values: [...index.keys()], codes };
}
