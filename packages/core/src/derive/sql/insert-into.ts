import type { SqlTable } from './sql-table.js';

/**
 * The statement that inserts one row, with a numbered parameter for each column, as PostgreSQL and DuckDB take them.
 * @since 0.1.0
 */
export function insertInto({ schema, name, columns }: SqlTable): string {
  const names = columns.map((column) => column.name).join(', ');
  const parameters = columns.map((_, index) => `$${index + 1}`).join(', ');
  return `insert into ${schema}.${name} (${names}) values (${parameters})`;
}
