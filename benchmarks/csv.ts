import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.js';

const ROUNDS = 5;
const COLUMNS = 40;
const ROWS = 40_000;
/** How many times as fast as each peer ours is promised to be. */
const peers: Readonly<Record<string, number | undefined>> = {
  papaparse: 3,
  'papaparse, not told that nothing is quoted': undefined,
  'csv-parse': undefined,
};
const readers = ['ours', ...Object.keys(peers)];

/** A table of codes and dates, as exports of registers are; with quotation marks in one row of ten, or in none. */
function table(quoted: boolean): string {
  const header = Array.from({ length: COLUMNS }, (_, column) => `column-${column}`).join(',');
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => {
      const cell =
        column % 5 === 0 ? `20${10 + (row % 15)}-0${1 + (column % 9)}-1${row % 10}` : `code-${(row * column) % 97}`;
      return quoted && row % 10 === 0 && column === 3 ? `"${cell}, and more"` : cell;
    }).join(','),
  );
  return `${header}\n${rows.join('\n')}`;
}

/**
 * Prints how fast rows of CSV are read from bytes beside peers that are given the same bytes, in turns; each in a process of
 * its own, so that none has to clear away what another left behind.
 */
export function printCsv(): void {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-bench-'));
  try {
    for (const quoted of [false, true]) {
      const file = join(folder, `${quoted}.csv`);
      writeFileSync(file, table(quoted));
      const rounds = Array.from({ length: ROUNDS }, () => readers.map((reader) => timeOf(reader, file)));
      const [mine, ...others] = readers.map((_, index) => median(rounds.map((round) => round[index]!))) as [
        number,
        ...number[],
      ];
      const megabytes = statSync(file).size / 1e6;
      const rate = (time: number) => `${(megabytes / (time / 1000)).toFixed(0)} MB/s`;
      const beside = Object.entries(peers).map(([name, bound], index) => {
        const ratio = others[index]! / mine;
        const verdict = bound === undefined ? '' : `; promised ${bound}: ${ratio >= bound ? 'met' : 'MISSED'}`;
        return `${name} ${rate(others[index]!)}, ratio ${ratio.toFixed(2)}${verdict}`;
      });
      console.log(
        `${megabytes.toFixed(1)} MB of CSV as rows of texts, ${quoted ? 'one row of ten quoted' : 'nothing quoted'}\n  ours ${rate(mine)}; ${beside.join('; ')}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How long a reader takes, in milliseconds. */
function timeOf(reader: string, file: string): number {
  const { stdout } = spawnSync(process.execPath, ['benchmarks/csv-alone.mjs', reader, file], { encoding: 'utf8' });
  const { rows, time } = JSON.parse(stdout) as { readonly rows: number; readonly time: number };
  if (rows !== ROWS + 1) throw new Error(`${reader} read another number of rows.`);
  return time;
}
