import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { AnyRecord } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { columnFiller, memoryCube } from '@openthb/reporting';
import { median } from './median.js';
import { timed } from './timed.js';

const ROWS = 1_000_000;
const RECORDS = 200_000;
const ROUNDS = 5;
/** How many codes each of the five dimensions has: years, countries, sexes, bands of age, forms. */
const RADICES = [16, 249, 5, 10, 12];

/** Prints how the engines do beside DuckDB, and beside a loop that a programmer would write. */
export async function printEngines(): Promise<void> {
  await printCube();
  await printFile();
  await printVictims();
}

/** The cube of five dimensions over rows that both have in columns already. */
async function printCube(): Promise<void> {
  const places = madeUpPlaces();
  const columns = places.map((column) => {
    const filler = columnFiller('code');
    for (const place of column) filler.push(`c${place}`);
    return filler.column();
  });
  const folder = mkdtempSync(join(tmpdir(), 'openthb-bench-'));
  const file = join(folder, 'rows.csv');
  const lines = Array.from({ length: ROWS }, (_, row) => places.map((column) => `c${column[row]}`).join(','));
  writeFileSync(file, `d0,d1,d2,d3,d4\n${lines.join('\n')}\n`);
  const peers = [await duckdbCube(file, 1), await duckdbCube(file, 2)];
  const times: number[][] = [[], [], []];
  let cells = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let counts: Uint32Array = new Uint32Array();
    times[0]!.push(
      await timed(async () => {
        counts = memoryCube(columns).counts;
      }),
    );
    cells = 0;
    for (const count of counts) if (count > 0) cells += 1;
    for (const [index, peer] of peers.entries()) {
      times[index + 1]!.push(
        await timed(async () => {
          const found = await peer();
          if (found !== cells) throw new Error('The cubes are not the same.');
        }),
      );
    }
  }
  rmSync(folder, { recursive: true });
  const [ours, one, two] = times.map(median) as [number, number, number];
  console.log(
    `cube of five dimensions over ${ROWS} rows, ${cells} cells\n  ours, one thread ${ours.toFixed(0)} ms; DuckDB over its finest groups, one thread ${one.toFixed(0)} ms, two ${two.toFixed(0)} ms; ratio ${(one / ours).toFixed(2)}, ${(two / ours).toFixed(2)}`,
  );
}

/** From a file of records to four tables, each in a process of its own. */
async function printFile(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-bench-'));
  const file = join(folder, 'records.ndjson');
  const out = createWriteStream(file);
  for (const record of generate({ records: RECORDS, seed: 'bench', asOf: '2024-12-31' })) {
    if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  const ways = ['memory', 'duckdb', 'loop'] as const;
  const rounds = Array.from({ length: 3 }, () => ways.map((way) => inProcess(way, file)));
  rmSync(folder, { recursive: true });
  const told = ways.map((way, index) => {
    const runs = rounds.map((round) => round[index]!);
    return {
      way,
      ms: median(runs.map(({ ms }) => ms)),
      rss: Math.max(...runs.map(({ rss }) => rss)),
      answer: runs[0]!.answer,
    };
  });
  if (new Set(told.map(({ answer }) => answer)).size > 1) throw new Error('The tables are not the same.');
  const words = told.map(({ way, ms, rss }) => `${way} ${ms.toFixed(0)} ms, ${rss.toFixed(0)} MB`);
  console.log(`${RECORDS} records from a file to victims by year and sex, a fresh process each\n  ${words.join('; ')}`);
}

/** From a file of a million victims to a cube, in a fresh process each; the loop, which takes long, once. */
async function printVictims(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-bench-'));
  const file = join(folder, 'victims.ndjson');
  const lines = [...generate({ records: RECORDS, seed: 'bench', asOf: '2024-12-31' })].flatMap((record) =>
    (record as AnyRecord).record === 'victim' ? [JSON.stringify(record)] : [],
  );
  const out = createWriteStream(file);
  for (let row = 0; row < ROWS; row += 1) {
    if (!out.write(`${lines[row % lines.length]}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  const ways = [['memory'], ['duckdb', '1'], ['duckdb', '2']] as const;
  const rounds = Array.from({ length: 3 }, () =>
    ways.map(([way, threads = '']) => inProcess(way, file, CUBE, threads)),
  );
  const loop = inProcess('loop', file, CUBE);
  const size = statSync(file).size / 1e6;
  rmSync(folder, { recursive: true });
  const [ours, one, two] = ways.map((_, index) => median(rounds.map((round) => round[index]!.ms))) as [
    number,
    number,
    number,
  ];
  const rss = Math.max(...rounds.map(([run]) => run!.rss));
  console.log(
    `${ROWS} victims, ${size.toFixed(0)} MB, from a file to a cube of five dimensions, a fresh process each\n  ours, one thread, ${ours.toFixed(0)} ms, ${rss.toFixed(0)} MB; DuckDB, which judges no record, one thread ${one.toFixed(0)} ms, two ${two.toFixed(0)} ms; a loop ${loop.ms.toFixed(0)} ms; ratio ${(one / ours).toFixed(2)}, ${(two / ours).toFixed(2)}, ${(loop.ms / ours).toFixed(1)}`,
  );
}

interface Run {
  readonly ms: number;
  readonly rss: number;
  readonly answer: string;
}

const CUBE = 'benchmarks/file-to-cube.mjs';

function inProcess(
  way: string,
  file: string,
  program = 'benchmarks/file-to-tables.mjs',
  ...more: readonly string[]
): Run {
  const { stdout, status } = spawnSync(process.execPath, [program, way, file, ...more], { encoding: 'utf8' });
  if (status !== 0) throw new Error('The program did not run; is the package built?');
  return JSON.parse(stdout) as Run;
}

/** Codes as places, one list for each dimension, some much more frequent than others. */
function madeUpPlaces(): readonly Uint8Array[] {
  let state = 11;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const columns = RADICES.map(() => new Uint8Array(ROWS));
  for (let row = 0; row < ROWS; row += 1) {
    for (const [index, column] of columns.entries()) column[row] = Math.floor(chance() * chance() * RADICES[index]!);
  }
  return columns;
}

/** Counts the cells of the cube in DuckDB's best form: over a table of the finest groups, of columns with few values. */
async function duckdbCube(file: string, threads: number): Promise<() => Promise<number>> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const names = RADICES.map((_, index) => `d${index}`);
  await connection.run(`create table rows_read as select * from read_csv('${file}', all_varchar = true)`);
  for (const name of names)
    await connection.run(`create type e_${name} as enum (select distinct ${name} from rows_read)`);
  const typed = names.map((name) => `cast(${name} as e_${name}) as ${name}`);
  await connection.run(`create table v as select ${typed.join(', ')} from rows_read`);
  await connection.run('drop table rows_read');
  return async () => {
    await connection.run(
      `create or replace temp table finest as select ${names.join(', ')}, count(*)::integer as n from v group by ${names.join(', ')}`,
    );
    const result = await connection.runAndReadAll(
      `select count(*) from (select ${names.join(', ')}, sum(n) as n from finest group by cube (${names.join(', ')}))`,
    );
    return Number(result.getRows()[0]![0]);
  };
}
