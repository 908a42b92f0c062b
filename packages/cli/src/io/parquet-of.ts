import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedRows } from '@openthb/reporting';
import { loaded } from './loaded.js';

/** The bytes of a Parquet file. DuckDB writes files only, so it is given one of its own, which does not stay. */
export async function parquetOf(rows: TypedRows): Promise<Uint8Array> {
  const { writeParquet } = await loaded('@duckdb/node-api', () => import('@openthb/reporting/duckdb'));
  const folder = await mkdtemp(join(tmpdir(), 'openthb-'));
  try {
    const file = join(folder, 'tables.parquet');
    await writeParquet(file, rows);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
