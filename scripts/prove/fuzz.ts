/**
 * Feeds every reader with real-shaped files, mutated: no crash, no hang, no leak of what they hold, and every record
 * accounted for: `npm run prove:fuzz [-- MINUTES [SEED]]`, ten minutes unless told.
 */
import { gzipSync } from 'node:zlib';
import { generate } from '@openthb/core/generate';
import { xlsxOf, flatTables, csvOf } from '@openthb/exchange';
import { formats } from '@openthb/exchange/registry';
import type { AnyRecord } from '@openthb/core';
import { openthb } from '../../packages/cli/test/world.js';

/** Stands in ids and free texts of the files; no output may hold it. */
const SECRET = 'Zsecretz';
const planted = new RegExp(SECRET, 'i');
/** In milliseconds: a small file that takes longer hangs. */
const HANGS = 20_000;

const minutes = Number(process.argv[2] ?? 10);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);

/** Numbers of chance from a seed, by a small generator of 32 bits. */
function chanceFrom(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
const below = chanceFrom(seed);
const oneOf = <T>(items: readonly T[]): T => items[below(items.length)]!;

const records = [...generate({ records: 40, seed: 'fuzz', asOf: '2024-12-31' })] as AnyRecord[];
const lines = records.map((one) => JSON.stringify(one).replaceAll(/"id":"([^":]+):/g, `"id":"$1:${SECRET}`));
const victims = records.filter(({ record }) => record === 'victim');
const htcds = `prs_FirstName,prs_Gender,prs_Birthdate,vic_TypeOfExploitation,prs_Citizenship\n${SECRET},Feminine,17.05.2003,ForcedLabour;SexualExploitation,Albania\n"${SECRET}, x",Masculine,2001,,"Serbia"\n`;
const ctdc = `yearOfRegistration,gender,ageBroad,citizenship,isForcedLabour,${SECRET}\n2016,Female,9--17,AL,1,${SECRET}\n2017,Male,30--38,-99,0,x\n`;

/** Real-shaped files of every kind that is read. */
const corpus: readonly Uint8Array[] = await Promise.all(
  [
    `${lines.join('\n')}\n`,
    `[${lines.join(',\n')}]`,
    `{"manifest": ${lines[0]}, "records": [${lines.slice(1).join(', ')}]}`,
    JSON.stringify(JSON.parse(lines[1]!), undefined, 2),
    htcds,
    htcds.replaceAll(',', ';').replaceAll('\n', '\r\n'),
    ctdc,
    csvOf(flatTables(victims)[0]!.rows),
    xlsxOf(flatTables(victims.slice(0, 5))),
    xlsxOf([
      {
        name: SECRET,
        rows: htcds
          .trim()
          .split('\n')
          .map((line) => line.split(',')),
      },
    ]),
    gzipSync(lines.join('\n')),
    gzipSync(htcds),
  ].map(async (one) => Buffer.from((await one) as string)),
);

const morsels = [
  '"',
  '""',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  '\r',
  '\r\n',
  '\0',
  ';',
  '\t',
  '\uFEFF',
  '\\ud800',
  '1e400',
  '-0',
  '__proto__',
  'null',
  '\u001F\u008B',
  'PK\u0003\u0004',
  SECRET,
  '"id":"',
  '9'.repeat(400),
  '['.repeat(300),
];
const dictionary: readonly Uint8Array[] = [
  ...morsels.map((text) => Buffer.from(text)),
  Uint8Array.of(0xff),
  Uint8Array.of(0xc3),
  Uint8Array.of(0xed, 0xa0, 0x80),
];

/** Ways to spoil bytes. */
const mutations: readonly ((bytes: Uint8Array) => Uint8Array)[] = [
  (bytes) => bytes.with(below(bytes.length), below(256)),
  (bytes) => bytes.subarray(0, below(bytes.length)),
  (bytes) => bytes.subarray(below(bytes.length)),
  (bytes) => {
    const at = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), oneOf(dictionary), bytes.subarray(at)]);
  },
  (bytes) => {
    const [from, to] = [below(bytes.length), below(bytes.length)].toSorted((a, b) => a - b) as [number, number];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes) => {
    const [from, to] = [below(bytes.length), below(bytes.length)].toSorted((a, b) => a - b) as [number, number];
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes) => {
    const other = oneOf(corpus);
    return Buffer.concat([bytes.subarray(0, below(bytes.length)), other.subarray(below(other.length))]);
  },
];

function mutated(): Uint8Array {
  let bytes = oneOf(corpus);
  for (let times = below(6); times >= 0 && bytes.length > 0; times -= 1) bytes = oneOf(mutations)(bytes);
  // A file that was spoilt and then packed is read to its end, and spoilt further.
  return below(8) === 0 ? gzipSync(bytes) : bytes;
}

/** What is done with each file. */
const commands: readonly (readonly string[])[] = [
  ...['auto', 'auto', 'auto', ...formats.map(({ id }) => id)].map((from) => [
    'validate',
    'f',
    '--from',
    from,
    '--format',
    'json',
  ]),
  ['validate', 'f', '--format', 'html'],
  ['validate', 'f', '--fix', '--out', 'o'],
  ['inventory', 'f'],
  ['convert', 'f', '--out', 'o', '--losses', 'l'],
  ['indicators', 'f', '--skip-broken'],
];

/** What is wrong with a run; nothing where it is well. */
function complaint(
  { exitCode, out, said, files }: Awaited<ReturnType<typeof openthb>>,
  seconds: number,
): string | undefined {
  if (seconds * 1000 > HANGS) return `took ${seconds.toFixed(1)} s`;
  if (said.includes('something went wrong that should not')) return 'crashed';
  if (![0, 1, 2, 3].includes(exitCode)) return `exit code ${exitCode}`;
  if (planted.test(out + said + (files['l'] ?? ''))) return 'showed the secret';
  if (!out.startsWith('{\n"report"')) return undefined;
  const { files: judged } = JSON.parse(out) as {
    files: { read: number; accepted: number; withErrors: number; unreadable: number }[];
  };
  const isLost = judged.some((one) => one.read !== one.accepted + one.withErrors + one.unreadable);
  return isLost ? 'counts do not add up' : undefined;
}

const until = performance.now() + minutes * 60_000;
const codes = new Map<number, number>();
let [runs, wrong] = [0, 0];
while (performance.now() < until) {
  const bytes = mutated();
  const argv = oneOf(commands);
  const from = performance.now();
  let why: string | undefined;
  try {
    const done = await openthb(argv, { f: bytes });
    why = complaint(done, (performance.now() - from) / 1000);
    codes.set(done.exitCode, (codes.get(done.exitCode) ?? 0) + 1);
  } catch (error) {
    why = `threw ${error instanceof Error ? error.name : 'something'}`;
  }
  runs += 1;
  if (why === undefined) continue;
  wrong += 1;
  console.log(
    `run ${runs}: ${argv.join(' ')}: ${why}; the file in base64: ${Buffer.from(gzipSync(bytes)).toString('base64').slice(0, 20_000)}`,
  );
}
const ends = [...codes].toSorted().map(([code, times]) => `${times} ended with ${code}`);
console.log(`${runs} mutated files in ${minutes} minutes (seed ${seed}): ${wrong} wrong; ${ends.join(', ')}`);
process.exitCode = wrong > 0 ? 1 : 0;
