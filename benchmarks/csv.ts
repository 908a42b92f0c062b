import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rowsOf } from '@openthb/exchange';
import { parse as csvParse } from 'csv-parse/sync';
import Papa from 'papaparse';

const ROUNDS = 9;
const COLUMNS = 40;
const ROWS = 40_000;

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
  return `${header}\n${rows.join('\n')}\n`;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Prints how fast rows of CSV are read from bytes beside peers that are given the same bytes, in turns. */
export async function printCsv(): Promise<void> {
  for (const quoted of [false, true]) {
    const text = table(quoted);
    const bytes = new TextEncoder().encode(text);
    const contenders: readonly (readonly [string, () => number | Promise<number>])[] = [
      ['ours', () => ours(bytes)],
      ['papaparse', () => Papa.parse(new TextDecoder().decode(bytes)).data.length],
      [
        'papaparse, not told that nothing is quoted',
        () => Papa.parse(new TextDecoder().decode(bytes), { fastMode: false }).data.length,
      ],
      ['csv-parse', () => csvParse(Buffer.from(bytes)).length],
    ];
    const times = contenders.map(() => [] as number[]);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, [, work]] of contenders.entries()) {
        // What others left behind is not to be cleared away in the time of the next.
        collect();
        const from = performance.now();
        await work();
        times[index]!.push(performance.now() - from);
      }
    }
    const [mine, ...others] = times.map((some) => some.toSorted((a, b) => a - b)[ROUNDS >> 1]!) as [
      number,
      ...number[],
    ];
    const rate = (time: number) => `${(bytes.length / 1e6 / (time / 1000)).toFixed(0)} MB/s`;
    const beside = others.map(
      (time, index) =>
        `${contenders[index + 1]![0]} ${rate(time)}, ratio ${(time / mine).toFixed(2)}${index === 0 ? `; promised 3: ${time / mine >= 3 ? 'met' : 'MISSED'}` : ''}`,
    );
    console.log(
      `${(bytes.length / 1e6).toFixed(1)} MB of CSV as rows of texts, ${quoted ? 'one row of ten quoted' : 'nothing quoted'}\n  ours ${rate(mine)}; ${beside.join('; ')}`,
    );
  }
}

async function ours(bytes: Uint8Array): Promise<number> {
  let rows = 0;
  const pieces = (async function* () {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  })();
  for await (const _ of rowsOf(pieces).rows) rows += 1;
  return rows;
}
