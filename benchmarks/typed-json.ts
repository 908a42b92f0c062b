import { spawnSync } from 'node:child_process';
import { appendFileSync, closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { victim } from '@openthb/core';
import { byteStructure } from '@openthb/validators/bytes';
import { printBound } from './bound.js';
import { duckdbColumns } from './peers/duckdb-columns.js';
import { fileOfVictims } from './victims.js';
import { median } from './median.js';

const ROUNDS = 7;
/** How many times as fast as DuckDB ours is promised to be, and how much memory it may take. */
const BOUND = 1.3;
const MOST_MB = 200;

/** Prints what judging a file from its bytes costs beside DuckDB's typed reader, and how much memory a large file takes. */
export async function printTypedJson(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-bench-'));
  const file = join(folder, 'victims.ndjson');
  try {
    const bytes = fileOfVictims(8);
    writeFileSync(file, bytes);
    await printBeside(file, bytes.length);
    for (let more = 1; more < 8; more += 1) appendFileSync(file, bytes);
    printMemory(file, bytes.length * 8);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ours tells all that is wrong; DuckDB makes a table, in which what does not fit its type is null. */
async function printBeside(file: string, size: number): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const reader = `read_json('${file}', format = 'newline_delimited', ignore_errors = true, columns = ${duckdbColumns(victim)})`;
  const works = [
    async () => judgedLines(file),
    async () => {
      await connection.run(`create or replace table victims as select * from ${reader}`);
      const counted = await connection.runAndReadAll('select count(*) from victims');
      return Number(counted.getRows()[0]![0]);
    },
  ];
  const rounds: Spent[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const spent: Spent[] = [];
    for (const work of works) spent.push(await spentBy(work));
    if (new Set(spent.map(({ answer }) => answer)).size > 1) throw new Error('The rows are not as many.');
    if (round > 0) rounds.push(spent);
  }
  connection.closeSync();
  const [ours, theirs] = works.map((_, at) => ({
    cpu: median(rounds.map((round) => round[at]!.cpu)),
    wall: median(rounds.map((round) => round[at]!.wall)),
  })) as [Times, Times];
  const ratio = theirs.cpu / ours.cpu;
  console.log(
    `${(size / 1e6).toFixed(1)} MB of NDJSON in a file, 1 % bad, structure with findings, one thread each, processor time\n` +
      `  ours ${ours.cpu.toFixed(0)} ms\n` +
      `  DuckDB, typed read_json into a table: ${ratio.toFixed(2)} times as long (by the clock ${(theirs.wall / ours.wall).toFixed(2)}); promised ${BOUND}: ${ratio >= BOUND ? 'met' : 'MISSED'}`,
  );
}

interface Times {
  readonly cpu: number;
  readonly wall: number;
}

interface Spent extends Times {
  readonly answer: number;
}

async function spentBy(work: () => Promise<number>): Promise<Spent> {
  const from = process.cpuUsage();
  const began = performance.now();
  const answer = await work();
  const wall = performance.now() - began;
  const { user, system } = process.cpuUsage(from);
  return { answer, wall, cpu: (user + system) / 1000 };
}

/** Judges a file and tells how many lines it has. */
function judgedLines(file: string): number {
  const structure = byteStructure();
  const chunk = new Uint8Array(65_536);
  const handle = openSync(file, 'r');
  const next = () => readSync(handle, chunk, 0, chunk.length, null);
  for (let length = next(); length > 0; length = next()) structure.take(chunk.subarray(0, length));
  closeSync(handle);
  structure.end();
  return structure.counts().lines;
}

/** The most memory that a process takes which judges a large file, beside one that only starts. */
function printMemory(file: string, size: number): void {
  const [whole, started] = [[file], []].map((files) => {
    const { stdout, status } = spawnSync(process.execPath, ['benchmarks/judged-memory.mjs', ...files], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error('The program did not run; is the package built?');
    return Number(stdout);
  }) as [number, number];
  printBound(
    `memory of a process that judges ${(size / 1e6).toFixed(0)} MB of NDJSON from the bytes`,
    whole,
    MOST_MB,
    'MB',
    `with no file ${started.toFixed(1)} MB`,
  );
}
