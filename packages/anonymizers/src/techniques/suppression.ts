import { columnsNamed } from '../data/column-named.js';
import type { DataTable } from '../data/data-table.js';
import { SUPPRESSED } from '../data/suppressed.js';
import { rewritten, rowsTaken, withColumns } from '../data/with-columns.js';

/**
 * The table without some of its columns.
 * @since 0.1.0
 */
export function withoutColumns(table: DataTable, names: readonly string[]): DataTable {
  const gone = new Set(columnsNamed(table, names));
  return { rows: table.rows, columns: table.columns.filter((column) => !gone.has(column)) };
}

/**
 * The table without some of its rows.
 * @since 0.1.0
 */
export function withoutRows(table: DataTable, gone: (row: number) => boolean): DataTable {
  const left = Uint32Array.from({ length: table.rows }, (_, row) => row).filter((row) => !gone(row));
  return rowsTaken(table, left);
}

/**
 * The table with a star in the cells of some rows.
 * @since 0.1.0
 */
export function suppressCells(table: DataTable, names: readonly string[], gone: (row: number) => boolean): DataTable {
  const fresh = columnsNamed(table, names).map((column) =>
    rewritten(column, (value, row) => (gone(row) ? SUPPRESSED : value)),
  );
  return withColumns(table, fresh);
}
