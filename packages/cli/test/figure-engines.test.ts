import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '@openthb/core/generate';
import { afterAll, describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const folder = mkdtempSync(join(tmpdir(), 'openthb-figures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const lines = [...generate({ records: 300, seed: 'figures', asOf: '2024-12-31' })].map(
  (record) => `${JSON.stringify(record)}\n`,
);
const text = lines.join('');
const file = written('records.ndjson', text);
const indicators = (...more: readonly string[]) => ['indicators', ...more, '--release', 'internal', '--format', 'json'];

describe('openthb indicators --engine', () => {
  it('duckdb gives what memory gives', { timeout: 30_000 }, async () => {
    const memory = await openthb(indicators(file, '--by', 'year,form'), { [file]: text });
    const duckdb = await openthb(indicators(file, '--by', 'year,form', '--engine', 'duckdb'));
    expect([duckdb.exitCode, duckdb.said]).toEqual([0, '']);
    expect(duckdb.out).toBe(memory.out);
  });

  it('duckdb tells of a file that it cannot read, and of nothing in it', { timeout: 30_000 }, async () => {
    const broken = written('broken.ndjson', `${text}{"record":"victim","canary-key":"canary-value`);
    const { exitCode, out, said } = await openthb(indicators(broken, '--engine', 'duckdb'));
    expect([exitCode, out]).toEqual([3, '']);
    expect(said).toMatch(/^openthb: DuckDB did not answer \(\w+/);
    expect(said).not.toContain('canary');
  });

  it('duckdb refuses records of another version and of mixed nature', { timeout: 30_000 }, async () => {
    const older = written('older.ndjson', `${text}${lines.at(-1)!.replace('"version":"1.0"', '"version":"0.9"')}`);
    const mixed = written('mixed.ndjson', `${text}${lines.at(-1)!.replace('"synthetic"', '"test"')}`);
    expect((await openthb(indicators(older, '--engine', 'duckdb'))).exitCode).toBe(2);
    expect((await openthb(indicators(mixed, '--engine', 'duckdb'))).said).toContain('different nature');
  });

  it('duckdb takes tables by their names, and refuses when one is missing', { timeout: 30_000 }, async () => {
    const victims = written('victim.csv', 'id,version,nature\n');
    const missing = await openthb(indicators(victims, '--engine', 'duckdb'));
    expect([missing.exitCode, missing.said]).toEqual([2, expect.stringContaining('victim_episodes')]);
    const other = written('persons.csv', 'id\n');
    const unnamed = await openthb(indicators(victims, other, '--engine', 'duckdb'));
    expect([unnamed.exitCode, unnamed.said]).toEqual([2, expect.stringContaining('File 2 is not named after a table')]);
  });

  it('says what an engine needs', async () => {
    expect((await openthb(indicators('-', '--engine', 'duckdb'))).said).toContain('not standard input');
    expect((await openthb(indicators(file, '--engine', 'postgres'))).said).toContain('postgres://host/name');
    expect((await openthb(indicators('http://127.0.0.1:1', '--engine', 'trino'))).said).toContain('--catalogs');
    const trino = await openthb(indicators('http://127.0.0.1:1', '--engine', 'trino', '--catalogs', 'a,b:postgres'));
    expect([trino.exitCode, trino.said]).toEqual([3, 'openthb: Trino cannot be reached (ECONNREFUSED).\n']);
    const { exitCode, said } = await openthb(indicators('postgres://127.0.0.1:1/nothing', '--engine', 'postgres'));
    expect([exitCode, said]).toEqual([3, 'openthb: PostgreSQL cannot be reached (ECONNREFUSED).\n']);
  });

  it('writes nothing when it is interrupted', { timeout: 30_000 }, async () => {
    const { exitCode, out, said } = await openthb(
      indicators(file, '--engine', 'duckdb', '--out', 'tables.json'),
      {},
      { interruption: () => AbortSignal.abort() },
    );
    expect([exitCode, out, said]).toEqual([3, '', 'openthb: interrupted; nothing was written\n']);
  });
});
