import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvTables } from './csv-tables.js';
import { median } from './median.js';

const ROUNDS = 3;
/** How many times as fast as each peer ours is promised to be. */
const peers: Readonly<Record<string, number | undefined>> = {
  papaparse: 3,
  'papaparse, that hands over each row and keeps none, as ours does': undefined,
};
const readers = ['ours', ...Object.keys(peers)];

/**
 * Prints how fast rows of CSV are read from bytes beside peers that are given the same bytes, in turns; each in a process of
 * its own, so that none has to clear away what another left behind. All give each row as texts.
 */
export function printCsv(): void {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-bench-'));
  try {
    for (const [name, table] of Object.entries(csvTables)) {
      const file = join(folder, 'table.csv');
      const { rows, text } = table();
      writeFileSync(file, text);
      const rounds = Array.from({ length: ROUNDS }, () => readers.map((reader) => timeOf(reader, file, rows)));
      const times = readers.map((_, index) => median(rounds.map((round) => round[index]!)));
      console.log(lineOf(name, statSync(file).size / 1e6, times as [number, ...number[]]));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lineOf(name: string, megabytes: number, [mine, ...others]: readonly [number, ...number[]]): string {
  const rate = (time: number) => `${(megabytes / (time / 1000)).toFixed(0)} MB/s`;
  const beside = Object.entries(peers).map(([peer, bound], index) => {
    const ratio = others[index]! / mine;
    const verdict = bound === undefined ? '' : `; promised ${bound}: ${ratio >= bound ? 'met' : 'MISSED'}`;
    return `${peer} ${rate(others[index]!)}, ratio ${ratio.toFixed(2)}${verdict}`;
  });
  return `${megabytes.toFixed(1)} MB of CSV as rows of texts, ${name}\n  ours ${rate(mine)}; ${beside.join('; ')}`;
}

/** How long a reader takes, in milliseconds. */
function timeOf(reader: string, file: string, expected: number): number {
  const { stdout } = spawnSync(process.execPath, ['benchmarks/csv-alone.mjs', reader, file], { encoding: 'utf8' });
  const { rows, time } = JSON.parse(stdout) as { readonly rows: number; readonly time: number };
  if (rows !== expected) throw new Error(`${reader} read another number of rows.`);
  return time;
}
