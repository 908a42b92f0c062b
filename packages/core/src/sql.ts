/** The tables of the standard, as data for programs that make or fill a database, and rows for them. */
export { duckdb } from './derive/sql/duckdb.js';
export { insertInto } from './derive/sql/insert-into.js';
export { postgres } from './derive/sql/postgres.js';
export { rowsOf, type SqlRow } from './derive/sql/rows-of.js';
export { partPath, shapeOf, type SqlShape } from './derive/sql/sql-shape.js';
export { expressible, type SqlDialect } from './derive/sql/sql-dialect.js';
export type {
  SqlCheck,
  SqlColumn,
  SqlConstraint,
  SqlForeignKey,
  SqlPromise,
  SqlTable,
  SqlTableName,
  SqlTest,
  SqlType,
  SqlValue,
  TimePart,
} from './derive/sql/sql-table.js';
export { type SqlListTable, type SqlTables, tablesOf } from './derive/sql/tables-of.js';
export { trino } from './derive/sql/trino.js';
