import { SdkError } from '@openthb/core';
import pg from 'pg';
import type { Viewpoint } from '../../facts/viewpoint.js';
import type { AnswerOptions } from '../engine.js';
import type { OpenEngine } from '../open-engine.js';
import { postgresFacts } from '../sql/fact-dialect.js';
import { sqlEngine, type SqlRunner } from '../sql/sql-engine.js';

/**
 * Answers from a PostgreSQL database that holds the derived tables, all of it as it is at one moment; nothing is written.
 * Without an address the environment says where it is, as with PostgreSQL's own programs.
 * @throws SdkError `bad-option` where it cannot be reached, or does not hold the tables.
 * @since 0.1.0
 */
export async function openPostgres(
  address: string | undefined,
  viewpoint: Viewpoint,
  options: AnswerOptions = {},
): Promise<OpenEngine> {
  const config = address === undefined ? {} : { connectionString: address };
  const client = new pg.Client(config);
  // An error between two queries is told by the next one.
  client.on('error', () => {});
  await guarded('PostgreSQL cannot be reached', options, () => client.connect());
  const close = () => void client.end();
  try {
    const runner = runnerOf(client, config);
    await runner.query('begin isolation level repeatable read read only', options);
    return { ...(await sqlEngine(runner, viewpoint)), close };
  } catch (error) {
    close();
    throw error;
  }
}

function runnerOf(client: pg.Client, config: pg.ClientConfig): SqlRunner {
  return {
    dialect: postgresFacts,
    before: '',
    async query(text, options) {
      options.signal?.throwIfAborted();
      // Where that fails too, the connection is given up.
      const cancel = () => void cancelled(client, config).catch(() => client.end());
      options.signal?.addEventListener('abort', cancel);
      try {
        const { rows } = await guarded('PostgreSQL did not answer', options, () =>
          client.query<unknown[]>({ text, rowMode: 'array' }),
        );
        return rows;
      } finally {
        options.signal?.removeEventListener('abort', cancel);
      }
    },
  };
}

/** Ends what the server is doing for a client; only another connection can. */
async function cancelled(client: pg.Client, config: pg.ClientConfig): Promise<void> {
  const other = new pg.Client(config);
  try {
    await other.connect();
    await other.query('select pg_cancel_backend($1)', [(client as unknown as { processID: number }).processID]);
  } finally {
    await other.end();
  }
}

/** What PostgreSQL says may hold values of records: only its code is told. */
async function guarded<T>(what: string, { signal }: AnswerOptions, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    throw new SdkError('engine-failed', `${what} (${(error as { code?: string }).code ?? 'unknown reason'}).`);
  }
}
