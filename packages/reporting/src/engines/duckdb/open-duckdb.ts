import { DuckDBInstance } from '@duckdb/node-api';
import { type Nature, SdkError, STANDARD_VERSION } from '@openthb/core';
import { allNeeds, type Needs } from '../../facts/needs.js';
import type { Viewpoint } from '../../facts/viewpoint.js';
import type { AnswerOptions } from '../engine.js';
import type { OpenEngine } from '../open-engine.js';
import { sqlEngine, type SqlRunner } from '../sql/sql-engine.js';
import { duckdbRunner } from './duckdb-runner.js';
import { fieldsUsed } from './fields-used.js';
import { LINES, readStatement, tableStatements } from './load-statements.js';

/** How DuckDB works. */
export interface DuckdbOptions extends AnswerOptions {
  /** What must be kept of the records; default: all that facts look at. */
  readonly needs?: Needs;
  readonly threads?: number;
}

/**
 * Loads files of NDJSON into DuckDB, in memory, and answers from there. The records must be valid: structure is not
 * looked at, beyond the types of most fields.
 * @throws SdkError `engine-failed` where a line is no JSON or a field of a wrong type, `bad-option` where a record is of another version of the standard.
 * @since 0.1.0
 */
export async function openDuckdb(
  files: readonly string[],
  viewpoint: Viewpoint,
  { needs = allNeeds(), threads, signal }: DuckdbOptions = {},
): Promise<OpenEngine> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(threads !== undefined && { threads: String(threads) }),
  });
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    const runner = duckdbRunner(connection);
    const nature = await load(runner, files, needs, signal ? { signal } : {});
    return { ...(await sqlEngine(runner, viewpoint, nature)), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Fills the tables that are needed, and tells the nature of all records, of those too that are in none of them. */
async function load(
  runner: SqlRunner,
  files: readonly string[],
  needs: Needs,
  options: AnswerOptions,
): Promise<Nature> {
  const used = fieldsUsed(needs);
  await runner.query(readStatement(used, files), options);
  const found = await runner.query(
    `select distinct version, nature from ${LINES} where record is distinct from 'bundle'`,
    options,
  );
  if (found.some(([version]) => version !== STANDARD_VERSION)) {
    throw new SdkError('bad-option', `Only records of version ${STANDARD_VERSION} are read by DuckDB.`);
  }
  if (new Set(found.map(([, nature]) => nature)).size > 1) {
    throw new SdkError('mixed-nature', 'Records of different nature cannot be counted together.');
  }
  await runner.query('create schema openthb', options);
  for (const statement of tableStatements(used)) await runner.query(statement, options);
  await runner.query(`drop table ${LINES}`, options);
  return (found[0]?.[1] as Nature | null | undefined) ?? 'real';
}
