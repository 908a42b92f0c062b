import { SdkError } from '@openthb/core';
import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdbFacts } from '../sql/fact-dialect.js';
import type { SqlRunner } from '../sql/sql-engine.js';

/** Asks a DuckDB database that holds the derived tables. */
export function duckdbRunner(connection: DuckDBConnection): SqlRunner {
  return {
    dialect: duckdbFacts,
    before: '',
    async query(sql, { signal }) {
      signal?.throwIfAborted();
      const interrupt = () => connection.interrupt();
      signal?.addEventListener('abort', interrupt);
      try {
        const result = await connection.runAndReadAll(sql);
        return result.getRows();
      } catch (error) {
        signal?.throwIfAborted();
        // What DuckDB says may hold values of records.
        const kind = /^(\w+(?: \w+)* Error):/.exec((error as Error).message)?.[1] ?? 'unknown reason';
        throw new SdkError('engine-failed', `DuckDB did not answer (${kind}).`);
      } finally {
        signal?.removeEventListener('abort', interrupt);
      }
    },
  };
}
