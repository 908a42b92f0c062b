/** Proves on the built command line what the worst of input gets: `npm run prove:input [-- NAME...]`. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { type Ran, runOpenthb, type Running } from './run-openthb.js';

const folder = mkdtempSync(join(tmpdir(), 'openthb-prove-'));
const victim = (id: number) => `{"record":"victim","version":"1.0","id":"xx:v${id}","nature":"test"}\n`;
const MEGABYTE = 1_000_000;

/** One proof: what is run, what must come of it. */
interface Proof {
  readonly name: string;
  readonly run: () => Running;
  /** The most memory that may be held, in MB. */
  readonly memory: number;
  readonly holds: (ran: Ran) => boolean;
}

function* line(bytes: number): Generator<string | Uint8Array> {
  const piece = Buffer.alloc(MEGABYTE, 0x61);
  yield `${victim(1)}{"record":"`;
  for (let at = 0; at < bytes; at += MEGABYTE) yield piece;
  yield `"}\n${victim(2)}`;
}

function* lines(count: number, of: (index: number) => string): Generator<string> {
  const most = 10_000;
  for (let at = 0; at < count; at += most) {
    yield Array.from({ length: Math.min(most, count - at) }, (_, index) => of(at + index)).join('');
  }
}

const listed = 'The list was cut: 1000 of 10000000 findings are listed, 9999000 are only counted.';

const proofs: readonly Proof[] = [
  {
    name: 'a line of 5 GB is skipped, and the lines beside it are judged',
    run: () => ({ line: 'OPENTHB validate -', input: Readable.from(line(5000 * MEGABYTE)) }),
    memory: 250,
    holds: ({ exitCode, out }) =>
      exitCode === 1 &&
      out.includes('3 read = 2 accepted + 0 with errors + 1 unreadable') &&
      out.includes('THB-FIL-004'),
  },
  {
    name: 'a row of 1 GB in a CSV file is skipped',
    run: () => ({
      line: 'OPENTHB validate - --from htcds',
      input: Readable.from(
        (function* () {
          yield 'prs_Gender,vic_TypeOfExploitation\nFeminine,\n"';
          for (let at = 0; at < 1000; at += 1) yield Buffer.alloc(MEGABYTE, 0x61);
          yield '",\nFeminine,\n';
        })(),
      ),
    }),
    memory: 300,
    holds: ({ exitCode, out }) => exitCode === 1 && out.includes('THB-FIL-004'),
  },
  {
    name: 'a JSON document of 2 GB is judged record by record',
    run: () => ({
      line: 'OPENTHB validate -',
      input: Readable.from(
        (function* () {
          yield `{"records":[${victim(0)}`;
          const blank = ' '.repeat(MEGABYTE);
          for (let at = 1; at < 2000; at += 1) yield `,${victim(at)}${blank}`;
          yield ']}';
        })(),
      ),
    }),
    memory: 250,
    holds: ({ exitCode, out }) => exitCode === 0 && out.includes('2000 read = 2000 accepted'),
  },
  {
    name: 'a gzip bomb is refused as soon as it shows',
    run: () => {
      writeFileSync(
        join(folder, 'bomb'),
        Buffer.concat(Array<Buffer>(40).fill(gzipSync(Buffer.alloc(50 * MEGABYTE, 0x20)))),
      );
      return { line: `OPENTHB validate ${folder}/bomb` };
    },
    memory: 300,
    holds: ({ exitCode, out }) => exitCode === 3 && out.includes('THB-FIL-020'),
  },
  {
    name: 'ten million findings are counted, and a thousand listed',
    run: () => ({ line: 'OPENTHB validate -', input: Readable.from(lines(10_000_000, () => '{}\n')) }),
    memory: 300,
    holds: ({ exitCode, out }) => exitCode === 1 && out.includes(listed) && out.length < MEGABYTE,
  },
  {
    name: 'a million findings of a rule across records are counted',
    run: () => ({ line: 'OPENTHB validate -', input: Readable.from(lines(1_000_001, () => victim(1))) }),
    memory: 200,
    holds: ({ exitCode, out }) => exitCode === 1 && /1000000 +error +THB-BND-001/.test(out),
  },
  {
    name: 'a million findings that only the end of the file shows are counted',
    run: () => ({
      line: 'OPENTHB validate -',
      input: Readable.from(
        lines(
          1_000_000,
          (at) =>
            `{"record":"registration","version":"1.0","id":"xx:r${at}","nature":"test","channel":"hotline","victim":"xx:v${at}"}\n`,
        ),
      ),
    }),
    memory: 350,
    holds: ({ exitCode, out }) => exitCode === 0 && /1000000 +warning +THB-BND-002/.test(out),
  },
  {
    name: 'five million records are judged across, with what is kept of them on disk',
    run: () => ({ line: 'OPENTHB validate -', input: Readable.from(lines(5_000_000, victim)) }),
    memory: 200,
    holds: ({ exitCode, out }) => exitCode === 0 && out.includes('5000000 read = 5000000 accepted'),
  },
  {
    name: 'a directory of 100,000 files is judged file by file',
    run: () => {
      mkdirSync(join(folder, 'many'));
      for (let at = 0; at < 100_000; at += 1) writeFileSync(join(folder, 'many', `${at}.ndjson`), victim(at));
      return { line: `OPENTHB validate '${folder}/many/*.ndjson' --format json` };
    },
    memory: 600,
    holds: ({ exitCode, out }) =>
      exitCode === 0 && /"total": \{[^}]*"read": 100000,\s+"accepted": 100000,/.test(out.slice(-2000)),
  },
  {
    name: 'a disk that is full is told, and leaves no half file',
    run: () => ({ line: `ulimit -f 100; OPENTHB generate --records 20000 --seed x --out ${folder}/none/f` }),
    memory: 300,
    holds: ({ exitCode, said }) =>
      exitCode === 3 &&
      said.includes('the file grows larger than is allowed') &&
      readdirSync(join(folder, 'none')).length === 0,
  },
  {
    name: 'a full device for standard output is told',
    run: () => ({ line: 'OPENTHB generate --records 2000 --seed x >/dev/full' }),
    memory: 300,
    holds: ({ exitCode, said }) => exitCode === 3 && said === 'openthb: standard output: the disk is full\n',
  },
  {
    name: 'a pipe that closes ends quietly, with the verdict',
    run: () => ({
      line: '(A_CHILD validate - --format lines --max-findings 1000000; echo $? >&2) | head -1',
      input: Readable.from(lines(200_000, () => '{}\n')),
    }),
    memory: 300,
    holds: ({ said }) => said === '1\n',
  },
  {
    name: 'Ctrl-C ends with a report that says how far it came',
    run: () => ({
      line: 'OPENTHB validate - --format json',
      input: Readable.from(lines(100_000_000, victim)),
      interruptAfter: 6000,
    }),
    memory: 1000,
    holds: ({ exitCode, out }) => exitCode === 3 && /"stopped": "Stopped before the end: file 1 of 1 /.test(out),
  },
];

const wanted = process.argv.slice(2);
let failed = 0;
try {
  for (const { name, run, memory, holds } of proofs) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const ran = await runOpenthb(run());
    const good = holds(ran) && ran.memory <= memory;
    if (!good) failed += 1;
    const measured = `${ran.seconds.toFixed(1)} s, ${ran.memory.toFixed(0)} MB of at most ${memory}`;
    console.log(`${good ? 'proved' : 'FAILED'}  ${name} (${measured})`);
    if (!good) console.log(`        exit code ${ran.exitCode}; ${ran.said.slice(0, 300)}${ran.out.slice(0, 600)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
