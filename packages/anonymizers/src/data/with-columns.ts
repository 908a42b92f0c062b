import { type DataColumn, type DataTable, dataColumn } from './data-table.js';

/** A table in which some columns are replaced by others of the same names. */
export function withColumns(table: DataTable, fresh: readonly DataColumn[]): DataTable {
  const byName = new Map(fresh.map((column) => [column.name, column]));
  return { rows: table.rows, columns: table.columns.map((column) => byName.get(column.name) ?? column) };
}

/** A column with other values in its rows. A value that no row has any more does not stay in it. */
export function rewritten(column: DataColumn, cell: (value: string, row: number) => string): DataColumn {
  return dataColumn(column.name, column.codes.length, (row) => cell(column.values[column.codes[row]!]!, row));
}

/** The rows of a table that are told, in that order, and no value that none of them has. */
export function rowsTaken(table: DataTable, rows: Uint32Array): DataTable {
  return {
    rows: rows.length,
    columns: table.columns.map(({ name, values, codes }) =>
      dataColumn(name, rows.length, (row) => values[codes[rows[row]!]!]!),
    ),
  };
}
