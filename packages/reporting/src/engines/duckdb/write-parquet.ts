import { type DuckDBAppender, DuckDBInstance } from '@duckdb/node-api';
import type { TypedRows } from '../../formats/define-table-format.js';

const types = { string: 'varchar', number: 'double', boolean: 'boolean' } as const;

/**
 * Writes rows of typed columns as Parquet, to a file that is written over.
 * @since 0.1.0
 */
export async function writeParquet(path: string, { columns, rows }: TypedRows): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  try {
    await connection.run(
      `create table figures (${columns.map(({ name, type }) => `"${name}" ${types[type]}`).join(', ')})`,
    );
    const appender = await connection.createAppender('figures');
    for (const row of rows) {
      for (const [at, { type }] of columns.entries()) append(appender, type, row[at]!);
      appender.endRow();
    }
    appender.closeSync();
    await connection.run(`copy figures to '${path.replaceAll("'", "''")}' (format parquet)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function append(appender: DuckDBAppender, type: keyof typeof types, cell: string): void {
  if (cell === '') appender.appendNull();
  else if (type === 'number') appender.appendDouble(Number(cell));
  else if (type === 'boolean') appender.appendBoolean(cell === 'true');
  else appender.appendVarchar(cell);
}
