/**
 * Proves by many changed records that all who judge structure agree: the compiled predicate, zod, io-ts, Ajv on the derived
 * JSON Schema; and by many changed lines that the bytes tell the same. `npm run prove:verdicts [-- RECORDS LINES SEED]`
 */
import { fromZod, jsonSchema, structureRules } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { codec } from '@openthb/core/io-ts';
import { fast, predicateOf } from '@openthb/core/predicates';
import { records } from '@openthb/core/registry';
import { checkStructure } from '@openthb/validators';
import { byteStructure } from '@openthb/validators/bytes';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { arbitraryRecord } from '../../packages/core/test/arbitrary-record.js';
import { mutationOf } from '../../packages/core/test/mutation.js';

const [wantedRecords = 100_000, wantedLines = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const ajv = new Ajv2020.default({ strict: true });
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const judges = records.map((record) => {
  const type = codec(record);
  const predicate = predicateOf(record)!;
  return {
    record,
    all: {
      zod: (value: unknown) => record.schema.safeParse(value).success,
      predicate: (value: unknown) => predicate(value, { unlisted: false }),
      fast: (value: unknown) => fast(record).safeParse(value).success,
      'io-ts': (value: unknown) => type.is(value),
      'JSON Schema': ajv.compile(jsonSchema(record)) as (value: unknown) => boolean,
    },
  };
});

const faults = { verdicts: 0, findings: 0, falseAccepts: 0, falseRejects: 0 };

/** Records as the model allows them, and as they are made up, each changed in one place. */
function proveRecords(): void {
  const counted = { accepted: 0, refused: 0 };
  const madeUp = [...generate({ records: 3000, seed: String(seed), asOf: '2024-12-31' })] as { record: string }[];
  const each = Math.ceil(wantedRecords / judges.length);
  for (const { record, all } of judges) {
    const own = madeUp.filter((one) => one.record === record.name);
    const bases = [...fc.sample(arbitraryRecord(record), { seed, numRuns: 200 }), ...own] as object[];
    for (const value of changed(bases, each)) {
      const verdict = all.zod(value);
      for (const [name, judge] of Object.entries(all)) {
        if (judge(value) === verdict) continue;
        faults.verdicts += 1;
        console.error(`${name} disagrees with zod about a ${record.name}`);
      }
      counted[verdict ? 'accepted' : 'refused'] += 1;
      const parsed = record.schema.safeParse(value);
      const told = checkStructure(value);
      if (parsed.success !== told.ok && isOfKind(value, record.name)) faults.verdicts += 1;
      if (parsed.success || !isOfKind(value, record.name) || told.issues[0]?.rule === structureRules.version) continue;
      const expected = JSON.stringify(fromZod(parsed.error, value));
      if (JSON.stringify(told.issues) !== expected) faults.findings += 1;
    }
  }
  console.log(
    `${counted.accepted + counted.refused} changed records, ${counted.accepted} accepted and ${counted.refused} refused: ${faults.verdicts} verdicts and ${faults.findings} findings differ`,
  );
}

/** Lines of good records, changed in their values, in their bytes, or in the order of their keys; judged in one file. */
function proveLines(): void {
  const bases = [
    ...generate({ records: 2000, seed: `lines ${seed}`, asOf: '2024-12-31' }),
    ...records.flatMap((record) => fc.sample(arbitraryRecord(record), { seed, numRuns: 40 })),
  ] as object[];
  const random = randomOf(seed);
  const counted = { good: 0, left: 0, bytes: 0 };
  const structure = byteStructure();
  for (let batch = 0; batch < wantedLines / BATCH; batch += 1) {
    const lines = Array.from({ length: BATCH }, () => {
      const base = bases[Math.floor(random() * bases.length)]!;
      const chance = random();
      if (chance < 0.3) return brokenText(JSON.stringify(base), random);
      const value = changedOnce(base, random);
      return chance < 0.5 ? otherwise(value, true) : JSON.stringify(value);
    });
    const before = structure.counts().lines;
    const bytes = encoder.encode(`${lines.join('\n')}\n`);
    const open = new Set(structure.take(bytes).map(({ line }) => line - before - 1));
    for (const [index, line] of decoder.decode(bytes).trimEnd().split('\n').entries()) {
      const isGood = isGoodLine(line);
      if (isGood && open.has(index)) faults.falseRejects += 1;
      if (!isGood && !open.has(index)) faults.falseAccepts += 1;
      counted[isGood ? 'good' : 'left'] += 1;
    }
    counted.bytes += bytes.length;
  }
  console.log(
    `${counted.good + counted.left} changed lines, ${(counted.bytes / 1e6).toFixed(0)} MB, ${counted.good} good: ${faults.falseAccepts} false accepts, ${faults.falseRejects} false rejects`,
  );
}

const BATCH = 5000;

/** What zod says, and whether all codes are listed; by the objects alone. */
function isGoodLine(line: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return false;
  }
  const judge = judges.find(({ record }) => isOfKind(value, record.name));
  if (!judge?.record.schema.safeParse(value).success) return false;
  return checkStructure(value).issues.length === 0;
}

function isOfKind(value: unknown, name: string): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'record') &&
    (value as { record: unknown }).record === name
  );
}

function* changed(bases: readonly object[], count: number): Generator<unknown> {
  const random = randomOf(seed);
  for (let made = 0; made < count; made += 1) yield changedOnce(bases[made % bases.length]!, random);
}

/** Changed values of each base, made many at a time, since making one takes long. */
const stock = new Map<object, unknown[]>();

/** A value with one change, or now and then without. */
function changedOnce(base: object, random: () => number): unknown {
  if (random() < 0.1) return base;
  let changed = stock.get(base);
  if (!changed || changed.length === 0) {
    changed = fc.sample(mutationOf(base), { seed: Math.floor(random() * 2 ** 31), numRuns: 50 });
    stock.set(base, changed);
  }
  return changed.pop();
}

/** A line with a letter changed, left out, doubled, or with spaces or an escape put in. */
function brokenText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const put = LETTERS[Math.floor(random() * LETTERS.length)]!;
  return text.slice(0, at) + put + text.slice(at + (random() < 0.6 ? 1 : 0));
}

/** JSON with spaces after commas and colons, and with the keys of objects from the last to the first, but of the record. */
function otherwise(value: unknown, isRecord: boolean): string {
  if (Array.isArray(value)) return `[${value.map((one) => otherwise(one, false)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = isRecord ? Object.entries(value) : Object.entries(value).toReversed();
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}: ${otherwise(one, false)}`).join(', ')}}`;
}

const LETTERS = [
  '',
  '"',
  '\\',
  '\\u0061',
  '0',
  '9',
  '-',
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  ' ',
  '  ',
  'e',
  'X',
  'é',
  '\u0085',
  '😀',
  '\t',
  '\0',
];

/** Numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

proveRecords();
proveLines();
const failed = Object.values(faults).some((count) => count > 0);
process.exitCode = failed ? 1 : 0;
