import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnyRecord, type AgeMoment, ageMoment, type RecordDef } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { forms, records } from '@openthb/core/registry';
import { rowsOf, type SqlRow, type SqlTable, tablesOf } from '@openthb/core/sql';
import { type Engine, gatherFacts, memoryEngine, type Plan, victims, type Viewpoint } from '@openthb/reporting';
import { openDuckdb, type OpenEngine } from '@openthb/reporting/duckdb';
import { factTables } from '@openthb/reporting/registry';
import { openPostgres } from '@openthb/reporting/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDuckdb } from '../../core/test/duckdb-engine.js';
import { postgresPrograms, startPostgres } from '../../core/test/postgres-engine.js';
import { oddRecords } from './odd-records.js';
import { allPlans, columnPlans, inOrder } from './plans.js';

const asOf = '2022-06-30';
const usual = ([...generate({ records: 250, seed: 'engines', asOf: '2024-12-31' })] as AnyRecord[]).slice(1);
const made = [...usual, ...oddRecords(usual, 2003)];

const inMemory = (ageAt: AgeMoment): Engine => {
  const gatherer = gatherFacts({ asOf, ageAt });
  for (const record of made) gatherer.add(record);
  return memoryEngine(gatherer.facts());
};

it('has rows of all facts to ask about', async () => {
  const engine = inMemory('registration');
  for (const facts of factTables) {
    const [all] = await engine.answer({ facts, by: [] });
    expect([facts.id, all!.count > 5]).toEqual([facts.id, true]);
  }
});

const writers = new Map(records.map((record: RecordDef<string, unknown>) => [record.name, rowsOf(record)]));

interface Opened {
  open(viewpoint: Viewpoint): Promise<Engine>;
  stop(): Promise<void>;
}

/** DuckDB over files in a folder of their own. */
function overFiles(folder: string, files: readonly string[]): Opened {
  const opened: OpenEngine[] = [];
  return {
    async open(viewpoint) {
      const engine = await openDuckdb(files, viewpoint, { threads: 1 });
      opened.push(engine);
      return engine;
    },
    async stop() {
      for (const engine of opened) engine.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function startFiles(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-engines-'));
  // Two files, as they come from two systems.
  const half = Math.floor(made.length / 2);
  const files = [made.slice(0, half), made.slice(half)].map((part, index) => {
    const file = join(folder, `part-${index}.ndjson`);
    writeFileSync(file, part.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return file;
  });
  return overFiles(folder, files);
}

/** The derived tables as a database hands them out: one as CSV, the next as Parquet, each in the folders of two systems. */
async function startTables(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-tables-'));
  const { tables } = tablesOf(records);
  const rows = made.flatMap((record) => writers.get(record.record)!(record));
  const duckdb = await startDuckdb();
  const files: string[] = [];
  for (const system of [0, 1]) {
    mkdirSync(join(folder, `${system}`));
    for (const [index, table] of tables.filter(({ schema }) => schema === 'openthb').entries()) {
      const own = rows.filter(({ table: { schema, name } }) => schema === table.schema && name === table.name);
      const half = own.filter((_, at) => at % 2 === system);
      const file = join(folder, `${system}`, table.name);
      writeFileSync(`${file}.csv`, csvOf(table, half));
      if (index % 2 === 1) {
        await duckdb.run(`copy (from read_csv('${file}.csv', header = true, nullstr = '')) to '${file}.parquet'`);
      }
      files.push(index % 2 === 1 ? `${file}.parquet` : `${file}.csv`);
    }
  }
  await duckdb.stop();
  return overFiles(folder, files);
}

function csvOf({ columns }: SqlTable, rows: readonly SqlRow[]): string {
  const names = columns.map(({ name }) => name);
  const lines = rows.map(({ values }) =>
    values.map((value) => (typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : (value ?? ''))),
  );
  return [names, ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

async function startDatabase(programs: string): Promise<Opened> {
  const database = await startPostgres(programs);
  const tables = forms.find(({ id }) => id === 'sql-postgres')!.derive(records, []);
  await database.run((tables as { readonly text: string }).text);
  // Records refer to each other in both directions: that is looked at in the end.
  await database.run('begin');
  await database.insert(made.flatMap((record) => writers.get(record.record)!(record)));
  await database.run('commit');
  const opened: OpenEngine[] = [];
  return {
    async open(viewpoint) {
      const engine = await openPostgres(database.address, viewpoint);
      opened.push(engine);
      return engine;
    },
    async stop() {
      for (const engine of opened) engine.close();
      await database.stop();
    },
  };
}

const programs = postgresPrograms();

describe.each([
  { name: 'DuckDB over files', is: true, start: startFiles, plans: allPlans() },
  // Once they are read, tables are what files of records become.
  { name: 'DuckDB over tables', is: true, start: startTables, plans: columnPlans() },
  {
    name: `PostgreSQL${programs === undefined ? ' (not installed, so not tested)' : ''}`,
    is: programs !== undefined,
    start: () => startDatabase(programs!),
    plans: allPlans(),
  },
])('$name', ({ is, start, plans }) => {
  let started: Opened;

  beforeAll(async () => {
    if (is) started = await start();
  }, 60_000);

  afterAll(async () => started?.stop());

  it.skipIf(!is)('answers plans as memory does', { timeout: 60_000 }, async () => {
    const viewpoint = { asOf, ageAt: 'registration' } as const;
    const [memory, engine] = [inMemory(viewpoint.ageAt), await started.open(viewpoint)];
    expect(engine.nature).toBe(memory.nature);
    for (const [name, plan] of plans) {
      const expected = inOrder(await memory.answer(plan));
      expect([name, ...inOrder(await engine.answer(plan))]).toEqual([name, ...expected]);
    }
  });

  it.skipIf(!is).each(ageMoment.codes)('takes ages at %s as memory does', { timeout: 30_000 }, async (ageAt) => {
    const plan: Plan = { facts: victims, by: [{ column: 'age' }] };
    const engine = await started.open({ asOf, ageAt });
    expect(inOrder(await engine.answer(plan))).toEqual(inOrder(await inMemory(ageAt).answer(plan)));
  });
});
