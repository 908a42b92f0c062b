import { organization, victim } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { fast } from '@openthb/core/predicates';
import { checkStructure, coreProfile, createValidator } from '@openthb/validators';
import { byteStructure } from '@openthb/validators/bytes';
import { type Contender, compare } from './compare.js';
import { ajvJudge } from './peers/ajv.js';
import { checkJudges, type Judges, judgesOf } from './peers/judges-of.js';
import type { Judge } from './peers/peer-of.js';
import { asOf, bad, fileOfVictims, lines, ofOneShape, victims } from './victims.js';

const uniform = ofOneShape(2000);
const judges = judgesOf(victim);
const { ours } = judges;
const allErrors = ajvJudge(victim, { allErrors: true });
const fastVictim = fast(victim);

/** A small record: five properties, always the same. */
const tiny = Array.from({ length: 2000 }, (_, index) => ({
  record: 'organization',
  version: '1.0',
  id: `xx:o${index}`,
  nature: 'test',
  name: 'A body',
}));
const badTiny = [
  { ...tiny[0]!, nature: 'maybe' },
  { ...tiny[0]!, id: 'x' },
  { ...tiny[0]!, own: 1 },
];
const tinyJudges = judgesOf(organization);

/** How many times as fast as each peer ours is promised to be on varied records. */
const onVaried: Readonly<Record<string, number>> = {
  'Ajv compiled': 6,
  'Ajv tuned (codes as sets)': 4,
  'zod z.compile': 3,
  'io-ts': 3,
  TypeBox: 3,
  Valibot: 3,
  ArkType: 3,
  Sury: 3,
};
/** The same, on records of one shape. */
const onUniform: Readonly<Record<string, number>> = { 'Ajv compiled': 2.5, 'zod z.compile': 2 };

function contenders(
  { peers }: Judges,
  work: (judge: Judge) => () => void,
  bounds: Readonly<Record<string, number>>,
): readonly Contender[] {
  return [...peers].map(([name, judge]) => ({ name, work: work(judge), bound: bounds[name] }));
}

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
  checkJudges(judges, [...victims, ...uniform], bad);
  checkJudges(tinyJudges, tiny, badTiny);
  compare(`${victims.length} varied victims, each new, the cost of JSON.parse taken off`, {
    ours: fresh(ours),
    peers: contenders(judges, fresh, onVaried),
    without: parseAlone,
  });
  compare(`${uniform.length} victims of one shape`, {
    ours: judging(uniform, ours, true),
    peers: contenders(judges, (judge) => judging(uniform, judge, true), onUniform),
  });
  compare(`${tiny.length} tiny records of one shape`, {
    ours: judging(tiny, tinyJudges.ours, true),
    peers: contenders(tinyJudges, (judge) => judging(tiny, judge, true), onUniform),
  });
  compare(`${bad.length} bad victims, yes or no`, {
    ours: judging(bad, ours, false),
    peers: contenders(judges, (judge) => judging(bad, judge, false), { 'Ajv compiled': 6 }),
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
  const bytes = fileOfVictims(8);
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
      { name: 'JSON.parse and Ajv', work: eachLine(judges.peers.get('Ajv compiled')!), bound: 6 },
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
