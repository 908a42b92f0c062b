import { columnsOf } from './columns.js';
import { rowsOf } from './csv.js';
import { defineTableFormat } from './define-table-format.js';

/** The rows of CSV in columns with types, for Parquet. */
export const parquet = defineTableFormat({
  id: 'parquet',
  typed: (tables) => ({ columns: columnsOf(tables), rows: rowsOf(tables) }),
});
