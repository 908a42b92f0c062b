import type { Table } from '@openthb/core';
import { columnsOf } from './columns.js';
import { csvText } from './csv-text.js';
import { defineTableFormat } from './define-table-format.js';

/**
 * One table of rows for all indicators (RFC 4180): a column for each dimension that any of them has, blank where a table
 * does not have it. A hidden figure is blank, and its status says so.
 */
export const csv = defineTableFormat({
  id: 'csv',
  write: (tables) => csvText([columnsOf(tables).map(({ name }) => name), ...rowsOf(tables)]),
});

/** The rows of tables, in the columns that they have together. */
export function rowsOf(tables: readonly Table[]): readonly (readonly string[])[] {
  const columns = columnsOf(tables);
  return tables.flatMap((table) => table.rows.map((row) => columns.map(({ cell }) => cell(row, table))));
}
