/** Reads a file of CSV several times, as one of `readers` does, and prints how long each took in the middle, by the clock. */
import { readFileSync } from 'node:fs';

const RUNS = 7;
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

const text = () => new TextDecoder().decode(bytes);

const readers = {
  ours,
  papaparse: async () => {
    const { default: Papa } = await import('papaparse');
    return () => Papa.parse(text()).data.length;
  },
  'papaparse, that hands over each row and keeps none, as ours does': async () => {
    const { default: Papa } = await import('papaparse');
    return () => {
      let rows = 0;
      Papa.parse(text(), { step: () => (rows += 1) });
      return rows;
    };
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
