import { type Nature, SdkError } from '@openthb/core';
import { BasicAuth, Trino } from 'trino-client';
import type { Viewpoint } from '../../facts/viewpoint.js';
import { mergeAnswers } from '../../plans/merge-answers.js';
import type { AnswerOptions, Engine } from '../engine.js';
import { postgresFacts, trinoFacts } from '../sql/fact-dialect.js';
import { sqlEngine, type SqlRunner } from '../sql/sql-engine.js';

/** A catalog of Trino whose schemas hold the derived tables: a country's database, or files. */
export interface TrinoCatalog {
  readonly name: string;
  /**
   * Where it is a PostgreSQL database, the whole question is handed to that: only groups leave it. Else Trino's own nodes
   * work on its rows.
   */
  readonly handTo?: 'postgres';
}

/** Where Trino is. */
export interface TrinoOptions extends AnswerOptions {
  readonly server: string;
  readonly user: string;
  readonly password?: string;
  readonly catalogs: readonly [TrinoCatalog, ...TrinoCatalog[]];
}

/**
 * Answers from catalogs of Trino whose records are apart, as those of several countries are: each is asked the same, and
 * the answers are added up. The unit is then national detections: a person known to two countries is counted in both.
 * @throws SdkError `mixed-nature` where the catalogs hold records of different nature.
 * @since 0.1.0
 */
export async function openTrino(
  { server, user, password, catalogs, signal }: TrinoOptions,
  viewpoint: Viewpoint,
): Promise<Engine> {
  const trino = Trino.create({ server, source: 'openthb', auth: new BasicAuth(user, password) });
  const options = signal ? { signal } : {};
  const engines = await Promise.all(catalogs.map((catalog) => sqlEngine(runnerOf(trino, catalog, options), viewpoint)));
  const natures = new Set<Nature>(engines.map(({ nature }) => nature));
  if (natures.size > 1) {
    throw new SdkError('mixed-nature', 'Records of different nature cannot be counted together.');
  }
  return {
    viewpoint,
    nature: engines[0]!.nature,
    async answer(plan, asked) {
      return mergeAnswers(await Promise.all(engines.map((engine) => engine.answer(plan, asked))));
    },
  };
}

/** Asks one catalog. */
function runnerOf(trino: Trino, { name, handTo }: TrinoCatalog, always: AnswerOptions): SqlRunner {
  if (handTo === undefined) {
    return {
      dialect: trinoFacts,
      before: `${name}.`,
      query: (sql, options) => rowsOf(trino, sql, { ...always, ...options }),
    };
  }
  return {
    dialect: postgresFacts,
    before: '',
    query: (sql, options) =>
      rowsOf(trino, `select * from table(${name}.system.query(query => '${sql.replaceAll("'", "''")}'))`, {
        ...always,
        ...options,
      }),
  };
}

async function rowsOf(trino: Trino, sql: string, { signal }: AnswerOptions): Promise<readonly (readonly unknown[])[]> {
  signal?.throwIfAborted();
  const rows: (readonly unknown[])[] = [];
  try {
    for await (const { id, data, error } of await trino.query(sql)) {
      if (signal?.aborted) {
        await trino.cancel(id);
        break;
      }
      // What Trino says may hold values of records: only the name of the error is told.
      if (error) throw new SdkError('engine-failed', `Trino did not answer (${error.errorName}).`);
      for (const row of (data ?? []) as readonly (readonly unknown[])[]) rows.push(row);
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof SdkError) throw error;
    throw new SdkError(
      'engine-failed',
      `Trino cannot be reached (${(error as { code?: string }).code ?? 'unknown reason'}).`,
    );
  }
  signal?.throwIfAborted();
  return rows;
}
