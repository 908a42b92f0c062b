import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ddl } from '../src/derive/sql/ddl.js';
import { reservedWords } from '../src/derive/sql/reserved-words.js';
import { literal, testExpression } from '../src/derive/sql/sql-dialect.js';
import { timeCall } from '../src/derive/sql/sql-functions.js';
import { timeParts } from '../src/derive/sql/time-parts.js';
import { generate } from '../src/generate/index.js';
import { en } from '../src/labels/en.js';
import { moment } from '../src/scalars/moment.js';
import type { SqlDialect, SqlRow, TimePart } from '../src/sql.js';
import { arbitraryRecord } from './arbitrary-record.js';
import { bases, besideBase } from './sql-beside.js';
import type { SqlEngine } from './sql-engine.js';
import { faultsOf } from './sql-faults.js';
import { records, rowsFrom, tables } from './sql-rows.js';
import { verdictOf } from './sql-verdict.js';
import { definition, targetsOf } from './targets-of.js';

type Named = Parameters<typeof targetsOf>[0];

const names = records.map(({ name }) => name);
const faults = new Map(records.map((record) => [record.name, faultsOf(record)]));

/** The faults of each field of each group where the group stands first. */
function atFirst(all: typeof faults): typeof faults {
  const first = new Map(
    [...all.values()]
      .flat()
      .toReversed()
      .map((fault) => [fault.field, fault]),
  );
  return new Map([...all].map(([name, some]) => [name, some.filter((fault) => first.get(fault.field) === fault)]));
}

const keyOf = ({ record, id }: Named) => `${record} ${id}`;

/** What the sound records of faults name, by kind and id, each after what it names itself. */
const there: ReadonlyMap<string, Named> = new Map(
  [...faults.values()]
    .flat()
    .flatMap(({ sound }) => targetsOf(sound as Named))
    .map((target) => [keyOf(target), target]),
);

/** Each test of a text by its pattern that some column takes. */
const tests = [
  ...new Map(
    tables
      .flatMap(({ constraints }) => constraints)
      .flatMap((constraint) => (constraint.type === 'test' && 'pattern' in constraint.test ? [constraint.test] : []))
      .map((test) => [test.name, test]),
  ).values(),
];

/** What each engine says its reserved words are. */
const reserved: Readonly<Record<string, string>> = {
  duckdb: `select string_agg(keyword_name, ' ') from duckdb_keywords() where keyword_category in ('reserved', 'type_function')`,
  postgres: `select string_agg(word, ' ') from pg_get_keywords() where catcode in ('R', 'T')`,
};

/** How much is tried. */
interface Extent {
  readonly runs: number;
  /** Whether the faults of a group are tried wherever the group stands, or only where it stands first. */
  readonly everywhere: boolean;
}

/** What holds of the tables in an engine, tried on it. */
export function sqlLaws(dialect: SqlDialect, { runs, everywhere }: Extent, start: () => Promise<SqlEngine>): void {
  const tried = everywhere ? faults : atFirst(faults);
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await start();
    await engine.run(ddl(dialect, records, [en]));
    // In one transaction, since records may name each other.
    await engine.run('begin transaction');
    await engine.insert(rowsFrom(...there.values(), ...bases));
    await engine.run('commit');
  }, 60_000);
  afterAll(() => engine?.stop());

  it.each(names)(
    'hold every %s that the model allows, beside what it names',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(several(name), async (values) => {
          const around = values.flatMap(targetsOf).filter((target) => !there.has(keyOf(target)));
          const all = new Map([...around, ...values].map((record) => [keyOf(record), record]));
          expect(await engine.trial(() => engine.insert(rowsFrom(...all.values())))).toBeUndefined();
        }),
        { numRuns: runs },
      );
    },
    30_000,
  );

  it.each(names)(
    'hold every sound %s that the faults are made of',
    async (name) => {
      const sound = new Map(tried.get(name)!.map((fault) => [JSON.stringify(fault.sound), fault.sound]));
      for (const record of sound.values()) {
        expect(await engine.trial(() => engine.insert(besideBase(name, rowsFrom(record))))).toBeUndefined();
      }
    },
    30_000,
  );

  it.each(names)(
    'refuse every fault of a %s that they can express',
    async (name) => {
      const wrong: (string | undefined)[] = [];
      for (const fault of tried.get(name)!) wrong.push(await verdictOf(fault, dialect, engine));
      expect(wrong.filter((verdict) => verdict !== undefined)).toEqual([]);
    },
    30_000,
  );

  it('refuse numbers that do not follow from the text beside them', async () => {
    const accepted: string[] = [];
    const broken = new Set<string>();
    for (const { kind, sound } of [...faults.values()].flat()) {
      for (const { name, rows } of withWrongNumbers(rowsFrom(sound))) {
        if (broken.has(name)) continue;
        broken.add(name);
        if (!(await engine.trial(() => engine.insert(besideBase(kind, rows))))?.ofConstraint) accepted.push(name);
      }
    }
    expect(accepted).toEqual([]);
    expect(broken.size).toBe(
      tables.flatMap(({ constraints }) => constraints.filter(({ type }) => type === 'time')).length,
    );
  }, 30_000);

  it('hold a made-up register, with all that its records name', async () => {
    const made = [...generate({ records: 2000, seed: 'sql', asOf: '2026-06-30' })] as object[];
    expect(await engine.trial(() => engine.insert(rowsFrom(...made)))).toBeUndefined();
  }, 30_000);

  it('have no column that the engine would want quotes for', async () => {
    const [words] = await engine.row(reserved[dialect.id]!);
    expect(
      String(words)
        .split(' ')
        .filter((word) => !reservedWords.has(word)),
    ).toEqual([]);
  });

  it('work out the day numbers as the SDK does, for dates and moments of every year', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(new RegExp(moment.constraint.pattern.source)), async (text) => {
        const parts = Object.keys(timeParts) as TimePart[];
        const calls = parts.map((part) => timeCall(dialect.constraints!, part, literal(text)));
        const numbers = (await engine.row(`select ${calls.join(', ')}`)).map((part) =>
          part === null ? null : Number(part),
        );
        expect(numbers).toEqual(parts.map((part) => timeParts[part].of(text)));
      }),
      { numRuns: 200 },
    );
  });

  it.each(tests)('match texts with $name as the standard does', async ({ pattern, name }) => {
    await fc.assert(
      fc.asyncProperty(textsFor(pattern), async (text) => {
        const call = testExpression(dialect.constraints!, { name, pattern }, literal(text))!;
        expect(await engine.row(`select ${call}`)).toEqual([pattern.test(text)]);
      }),
      { numRuns: 100 },
    );
  });
}

/** Some records of one kind, with ids of their own; together, since a trial takes its time. */
function several(name: string): fc.Arbitrary<readonly Named[]> {
  const one = arbitraryRecord(definition(name)) as fc.Arbitrary<Named>;
  return fc.uniqueArray(one, { selector: ({ id }) => id, minLength: 1, maxLength: 10, size: 'max' });
}

/** Rows in which one number beside a text is another, by the constraint that it breaks. */
function* withWrongNumbers(
  rows: readonly SqlRow[],
): Generator<{ readonly name: string; readonly rows: readonly SqlRow[] }> {
  for (const [at, { table, values }] of rows.entries()) {
    for (const constraint of table.constraints) {
      if (constraint.type !== 'time') continue;
      const column = table.columns.findIndex(({ name }) => name === constraint.column);
      const text = table.columns.findIndex(({ name }) => name === constraint.from);
      if (values[text] === null) continue;
      const wrong = values.with(column, Number(values[column] ?? 0) + 1);
      yield { name: constraint.name, rows: rows.with(at, { table, values: wrong }) };
    }
  }
}

/** Texts that match, nearly match, or are anything that an engine can hold. */
function textsFor(pattern: RegExp): fc.Arbitrary<string> {
  const matching = pattern.source.includes('\\p')
    ? fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    : fc.stringMatching(new RegExp(pattern.source));
  const piece = fc.constantFrom('\n', '\u0007', '\u0085', ' ', '-', '٣', 'é', '𝒳', 'ſ', "'", '\\', 'A', 'a', '0');
  const near = fc.tuple(matching, piece, fc.nat()).map(([text, added, at]) => {
    const place = at % (text.length + 1);
    return `${text.slice(0, place)}${added}${text.slice(place + (at % 2))}`;
  });
  const long = fc
    .tuple(matching, fc.constantFrom(299, 300, 301, 10_000, 10_001))
    .map(([text, length]) => text.padEnd(length, 'é'));
  return fc.oneof(matching, near, long).filter((text) => !/[\p{Cs}\0]/u.test(text));
}
