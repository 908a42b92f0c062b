import { DuckDBInstance } from '@duckdb/node-api';
import { type Nature, SdkError, STANDARD_VERSION } from '@openthb/core';
import { allNeeds, type Needs } from '../../facts/needs.js';
import type { Viewpoint } from '../../facts/viewpoint.js';
import type { AnswerOptions } from '../engine.js';
import type { OpenEngine } from '../open-engine.js';
import { sqlEngine, type SqlRunner } from '../sql/sql-engine.js';
import { duckdbRunner } from './duckdb-runner.js';
import { fieldsUsed } from './fields-used.js';
import { fillFromLines } from './fill-from-lines.js';
import { fillFromTables } from './fill-from-tables.js';
import { holdsTable } from './table-files.js';

/** How DuckDB works. */
export interface DuckdbOptions extends AnswerOptions {
  /** What must be kept of the records; default: all that facts look at. */
  readonly needs?: Needs;
  readonly threads?: number;
}

/**
 * Loads files into DuckDB, in memory, and answers from there: NDJSON, or the derived tables as CSV or Parquet, each file
 * named as its table is. The records must be valid: structure is not looked at, beyond the types of most fields.
 * @throws SdkError `engine-failed` where a line is no JSON, a field of a wrong type or a column not there; `bad-option`
 * where a record is of another version of the standard, a file is not named after a table or a table is missing.
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
  const fill = files.some(holdsTable) ? fillFromTables : fillFromLines;
  const { before, natures, after } = fill(fieldsUsed(needs), files);
  await runner.query('create schema openthb', options);
  for (const statement of before) await runner.query(statement, options);
  const nature = natureOf(await runner.query(natures, options));
  for (const statement of after) await runner.query(statement, options);
  return nature;
}

function natureOf(found: readonly (readonly unknown[])[]): Nature {
  if (found.some(([version]) => version !== STANDARD_VERSION)) {
    throw new SdkError('bad-option', `Only records of version ${STANDARD_VERSION} are read by DuckDB.`);
  }
  if (new Set(found.map(([, nature]) => nature)).size > 1) {
    throw new SdkError('mixed-nature', 'Records of different nature cannot be counted together.');
  }
  return (found[0]?.[1] as Nature | null | undefined) ?? 'real';
}
