import { jsonSchema, victim } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { codec } from '@openthb/core/io-ts';
import { fast, predicateOf } from '@openthb/core/predicates';
import { checkStructure, coreProfile, createValidator } from '@openthb/validators';
import { byteStructure } from '@openthb/validators/bytes';
import Ajv2020 from 'ajv/dist/2020.js';
import * as z from 'zod';
import { type Contender, compare } from './compare.js';

const asOf = '2024-12-31';
const victims = ([...generate({ records: 12_000, seed: 'structure', asOf })] as object[])
  .filter((one) => (one as { record: string }).record === 'victim')
  .slice(0, 2000);
const lines = victims.map((one) => JSON.stringify(one));
/** As rows of one table would be: every record with the same fields. */
const uniform = victims.map((_, index) => ({ ...structuredClone(victims[0]!), id: `xx:u${index}` }));
const bad = victims.slice(0, 500).map((one, index) => broken(one, index % 5));

/** A record with one fault: an unknown code, a wrong date, an absent field, an unknown key, another type. */
function broken(record: object, fault: number): object {
  const copy = structuredClone(record) as Record<string, unknown>;
  const assertion = (copy['statusAssertions'] as Record<string, unknown>[] | undefined)?.[0] ?? copy;
  if (fault === 0) assertion['status'] = 'maybe';
  else if (fault === 1) assertion['on'] = '2023-02-30';
  else if (fault === 2) delete copy['nature'];
  else if (fault === 3) assertion['officer'] = 1;
  else copy['vulnerabilities'] = 'poverty';
  return copy;
}

const predicate = predicateOf(victim)!;
const seen = { unlisted: false };
const ajv = new Ajv2020.default({ strict: true }).compile(jsonSchema(victim));
const allErrors = new Ajv2020.default({ strict: true, allErrors: true }).compile(jsonSchema(victim));
const tunedAjv = new Ajv2020.default({ strict: true });
tunedAjv.removeKeyword('enum');
tunedAjv.addKeyword({
  keyword: 'enum',
  schemaType: 'array',
  compile: (codes: unknown[]) => {
    const set = new Set(codes);
    return (value: unknown) => set.has(value);
  },
});
const tuned = tunedAjv.compile(jsonSchema(victim));
const compiled = z.compile(victim.schema);
const fastVictim = fast(victim);
const ioTs = codec(victim);

type Judge = (value: unknown) => boolean;
const ours: Judge = (value) => predicate(value, seen);
const peers: Readonly<Record<string, readonly [judge: Judge, bound?: number]>> = {
  'Ajv compiled': [ajv, 6],
  'Ajv tuned (codes as sets)': [tuned, 4],
  'zod z.compile': [(value) => z.validate(compiled, value), 3],
  zod: [(value) => victim.schema.safeParse(value).success],
  'io-ts': [(value) => ioTs.is(value), 3],
};

/** A judge of values that are read already. */
function judging(values: readonly unknown[], judge: Judge, expected: boolean): () => void {
  return () => {
    for (const value of values) if (judge(value) !== expected) throw new Error('A peer judges otherwise.');
  };
}

/** Reading and judging; what reading alone costs is taken off. */
function fresh(judge: Judge): () => void {
  return () => {
    for (const line of lines) if (!judge(JSON.parse(line))) throw new Error('A peer judges otherwise.');
  };
}

const parseAlone = () => {
  for (const line of lines) JSON.parse(line);
};

/** Prints what judging structure, and rules, costs beside peers on the same records in the same run. */
export function printStructure(): void {
  const entries = Object.entries(peers);
  compare(`${victims.length} varied victims, each new, the cost of JSON.parse taken off`, {
    ours: fresh(ours),
    peers: entries.map(([name, [judge, bound]]): Contender => ({ name, work: fresh(judge), bound })),
    without: parseAlone,
  });
  compare(`${uniform.length} victims of one shape`, {
    ours: judging(uniform, ours, true),
    peers: entries.map(([name, [judge]]): Contender => ({
      name,
      work: judging(uniform, judge, true),
      bound: name === 'Ajv compiled' ? 2.5 : name === 'zod z.compile' ? 2 : undefined,
    })),
  });
  compare(`${bad.length} bad victims, yes or no`, {
    ours: judging(bad, ours, false),
    peers: entries.map(([name, [judge]]): Contender => ({
      name,
      work: judging(bad, judge, false),
      bound: name === 'Ajv compiled' ? 6 : undefined,
    })),
  });
  compare(`${bad.length} bad victims, all findings`, {
    ours: judging(bad, (value) => checkStructure(value).ok, false),
    peers: [
      { name: 'Ajv compiled, all errors', work: judging(bad, allErrors, false), bound: 1.3 },
      { name: 'zod', work: judging(bad, (value) => victim.schema.safeParse(value).success, false), bound: undefined },
    ],
  });
  compare('zod users: fast(victim).safeParse', {
    ours: judging(victims, (value) => fastVictim.safeParse(value).success, true),
    peers: [
      {
        name: 'zod',
        work: judging(victims, (value) => victim.schema.safeParse(value).success, true),
        bound: undefined,
      },
    ],
  });
  printBytes();
  printRules();
}

/** A file of victims, one in a hundred of them bad. */
function printBytes(): void {
  const once = lines.map((line, index) => (index % 100 === 0 ? JSON.stringify(bad[index % bad.length]) : line));
  const bytes = new TextEncoder().encode(`${Array.from({ length: 8 }, () => once.join('\n')).join('\n')}\n`);
  const decoder = new TextDecoder();
  const eachLine = (judge: (value: unknown) => void) => () => {
    for (let at = 0; at < bytes.length;) {
      const end = bytes.indexOf(10, at);
      judge(JSON.parse(decoder.decode(bytes.subarray(at, end))));
      at = end + 1;
    }
  };
  compare(`${(bytes.length / 1e6).toFixed(1)} MB of NDJSON, 1 % bad, structure with findings, from the bytes`, {
    ours: () => {
      const structure = byteStructure();
      for (let at = 0; at < bytes.length; at += 65_536) structure.take(bytes.subarray(at, at + 65_536));
      structure.end();
    },
    peers: [
      { name: 'JSON.parse alone', work: eachLine(() => {}), bound: 2 },
      { name: 'JSON.parse and Ajv', work: eachLine((value) => ajv(value)), bound: 6 },
    ],
  });
}

/** The whole profile beside structure alone, on the records of a whole file, read already. */
function printRules(): void {
  const all = [...generate({ records: 12_000, seed: 'structure', asOf })].map(
    (one) => JSON.parse(JSON.stringify(one)) as unknown,
  );
  const located = all.map((value, index) => ({ ok: true as const, ordinal: index + 1, value, place: () => ({}) }));
  const run = (profile: typeof coreProfile) => () => {
    const validator = createValidator({ profile, asOf });
    for (const one of located) validator.next(one);
    validator.end();
  };
  compare(`structure alone of ${all.length} records, beside the rules of the profile core with it`, {
    ours: run({ ...coreProfile, rules: [], fileRules: [] }),
    peers: [
      { name: 'all of core', work: run(coreProfile), most: 2 },
      { name: 'rules about one record', work: run({ ...coreProfile, fileRules: [] }) },
    ],
  });
}
