/** Reads a file of CSV several times, as one of `readers` does, and prints how long each took in the middle, by the clock. */
import { readFileSync } from 'node:fs';

const RUNS = 11;
const [, , reader, file] = process.argv;
const bytes = new Uint8Array(readFileSync(file));

async function ours() {
  const { rowsOf } = await import('@openthb/exchange');
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  };
  return async () => {
    let rows = 0;
    for await (const _ of rowsOf(pieces()).rows) rows += 1;
    return rows;
  };
}

async function papaparse(options) {
  const { default: Papa } = await import('papaparse');
  return () => Papa.parse(new TextDecoder().decode(bytes), options).data.length;
}

const readers = {
  ours,
  papaparse: () => papaparse({}),
  'papaparse, not told that nothing is quoted': () => papaparse({ fastMode: false }),
  'csv-parse': async () => {
    const { parse } = await import('csv-parse/sync');
    return () => parse(Buffer.from(bytes)).length;
  },
};

const read = await readers[reader]();
const times = [];
let rows;
for (let run = 0; run < RUNS; run += 1) {
  const from = performance.now();
  rows = await read();
  times.push(performance.now() - from);
}
console.log(JSON.stringify({ rows, time: times.toSorted((a, b) => a - b)[RUNS >> 1] }));
