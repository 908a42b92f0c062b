import { DuckDBInstance, type DuckDBConnection, type DuckDBAppender } from '@duckdb/node-api';
import type { SqlType, SqlValue } from '../src/sql.js';
import { byTable, type Refusal, type SqlEngine } from './sql-engine.js';

/** DuckDB in memory. */
export async function startDuckdb(): Promise<SqlEngine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    run: async (sql) => void (await connection.run(sql)),
    row: async (sql) => (await connection.runAndReadAll(sql)).getRows()[0]!,
    insert: (rows) => insert(connection, rows),
    trial: (work) => trial(connection, work),
    async stop() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function insert(connection: DuckDBConnection, rows: Parameters<SqlEngine['insert']>[0]): Promise<void> {
  for (const [{ schema, name, columns }, values] of byTable(rows)) {
    const appender = await connection.createAppender(name, schema);
    try {
      for (const row of values) {
        for (const [index, value] of row.entries()) append(appender, value, columns[index]!.type);
        appender.endRow();
      }
      appender.flushSync();
    } finally {
      // Else rows that were refused are tried again when the appender is thrown away, in whatever transaction is then.
      appender.clear();
      appender.closeSync();
    }
  }
}

function append(appender: DuckDBAppender, value: SqlValue, type: SqlType): void {
  // A number that follows from no date is none.
  if (value === null || Number.isNaN(value)) appender.appendNull();
  else if (type === 'text') appender.appendVarchar(value as string);
  else if (type === 'boolean') appender.appendBoolean(value as boolean);
  else if (type === 'integer') appender.appendInteger(value as number);
  else appender.appendBigInt(BigInt(value));
}

async function trial(connection: DuckDBConnection, work: () => Promise<void>): Promise<Refusal | undefined> {
  await connection.run('begin transaction');
  try {
    await work();
    return undefined;
  } catch (error) {
    return {
      ofConstraint: /(?:not null|check|foreign key|primary key(?: or unique)?) constraint/i.test(
        (error as Error).message,
      ),
      constraint: undefined,
    };
  } finally {
    await connection.run('rollback');
  }
}
