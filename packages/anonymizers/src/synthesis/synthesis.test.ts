import { SdkError } from '@openthb/core';
import { randomOf } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataTable, dataTable } from '../data/data-table.js';
import { repeatableBitsForTests } from '../noise/bits.js';
import { budgetOf, left } from '../noise/budget.js';
import { compareCombinations } from './compare-combinations.js';
import { fitClasses } from './private/classes.js';
import { codedRows, decodedRows } from './private/coded-rows.js';
import { dealt } from './private/dealt.js';
import { fitToClasses } from './private/fit-to-classes.js';
import { noisyPairs } from './private/noisy-pairs.js';
import { strongPairs } from './private/strong-pairs.js';
import { synthesize } from './synthesize.js';

const domain = { age: ['child', 'adult'], sex: ['f', 'm'], form: ['labour', 'sexual', 'other'] };
const names = Object.keys(domain);
const random = randomOf('synthesis', 'test');
const people = Array.from({ length: 3000 }, () => {
  const sex = random.weighted({ f: 70, m: 30 });
  return [
    random.percent(30) ? 'child' : 'adult',
    sex,
    random.weighted(sex === 'f' ? { sexual: 8, labour: 2 } : { labour: 9, sexual: 1 }),
  ];
});
const table = dataTable(names, people);
const rowsOf = ({ rows, columns }: DataTable) =>
  Array.from({ length: rows }, (_, row) => columns.map(({ values, codes }) => values[codes[row]!]!));
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('columns by a public domain', () => {
  it('hold nothing but it, and come back as they were', () => {
    const strange = dataTable(['age'], [['child'], ['secret'], ['']]);
    const columns = codedRows(strange, { age: ['adult', 'child'] });
    expect(rowsOf(decodedRows(3, columns))).toEqual([['child'], [''], ['']]);
    expect(rowsOf(decodedRows(table.rows, codedRows(table, domain)))).toEqual(people);
    expect(() => codedRows(table, { shoe: [] })).toThrow(SdkError);
  });
});

/** So much may be spent that noise is next to none. */
const LAVISH = 100_000;
const measuredOf = (of: DataTable, over: Readonly<Record<string, readonly string[]>>) => {
  const columns = codedRows(of, over);
  const measured = noisyPairs(columns, { rho: LAVISH, bits: repeatableBitsForTests('measured') });
  return { layout: measured.layout, measured };
};

describe('noisy pairs', () => {
  it('are the counts of values and of pairs where noise is next to none', () => {
    const { layout, measured } = measuredOf(table, domain);
    const at = (column: number, value: string) =>
      layout.starts[column]! + layout.columns[column]!.values.indexOf(value);
    const count = (...wanted: readonly string[]) =>
      people.filter((row) => wanted.every((one) => row.includes(one))).length;
    const one = [at(1, 'f'), at(2, 'labour')] as const;
    expect(measured.records).toBe(3000);
    expect(measured.singles[one[0]]).toBe(count('f'));
    expect(measured.pairs[one[0] * layout.size + one[1]]).toBe(count('f', 'labour'));
    expect(measured.pairs[one[1] * layout.size + one[0]]).toBe(count('f', 'labour'));
    expect(measured.singles[layout.starts[1]!]).toBe(0);
  });

  it('take no more values of anybody than of nearly everybody', () => {
    const columnNames = Array.from({ length: 40 }, (_, at) => `c${at}`);
    const lengths = Array.from({ length: 1000 }, (_, row) => (row < 960 ? 1 + (row % 12) : 40));
    const { layout, measured } = measuredOf(
      dataTable(
        columnNames,
        lengths.map((length) => columnNames.map((_, at) => (at < length ? 'x' : ''))),
      ),
      Object.fromEntries(columnNames.map((name) => [name, ['x']])),
    );
    const counted = sum(layout.told.map((value) => measured.singles[value]!));
    const bounded = columnNames.map((_, at) => sum(lengths.map((length) => Math.min(length, at + 1))));
    expect(bounded.slice(10)).toContain(counted);
  });
});

describe('classes', () => {
  it('are found where there are some, and say how columns hang together', () => {
    const columnNames = ['a', 'b', 'c', 'd', 'e'];
    const two = dataTable(
      columnNames,
      Array.from({ length: 4000 }, (_, row) => columnNames.map(() => (random.percent(row % 2 ? 80 : 10) ? 'x' : ''))),
    );
    const { layout, measured } = measuredOf(two, Object.fromEntries(columnNames.map((name) => [name, ['x']])));
    const { shares, odds } = fitClasses(layout, measured);
    expect(sum(shares)).toBeCloseTo(1, 9);
    const all = layout.told.slice(0, 3);
    const chance = sum(
      [...shares].map((share, one) =>
        all.reduce((product, value) => product * odds[one * layout.size + value]!, share),
      ),
    );
    // Three together, which were never counted: half of 0.8 and of 0.1 to the third.
    expect(chance).toBeCloseTo((0.8 ** 3 + 0.1 ** 3) / 2, 1.5);
  });

  it('leave to pairs what they cannot say, without a way back to a column', () => {
    const codes = Array.from({ length: 20 }, (_, at) => `v${at}`);
    const rows = Array.from({ length: 4000 }, () => {
      const code = random.pick(codes)!;
      return [code, code, code];
    });
    const copied = { a: codes, b: codes, c: codes };
    const { layout, measured } = measuredOf(dataTable(['a', 'b', 'c'], rows), copied);
    const pairs = strongPairs(layout, measured, fitClasses(layout, measured));
    expect(pairs).toHaveLength(2);
    for (const { counts } of pairs) expect(sum(counts)).toBeCloseTo(4000, 0);
  });
});

describe('odds by class and neighbour', () => {
  it('meet all three tables where some counts do', () => {
    const count = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 12, maxLength: 12 }), (cells) => {
        // Two classes, two values of the known column, three of the other.
        const at = (one: number, known: number, fresh: number) => cells[(one * 2 + known) * 3 + fresh]!;
        const [ones, knowns, freshs] = [
          [0, 1],
          [0, 1],
          [0, 1, 2],
        ] as const;
        const known = ones.map((one) => Float64Array.from(knowns, (k) => sum(freshs.map((f) => at(one, k, f)))));
        const fresh = ones.map((one) => Float64Array.from(freshs, (f) => sum(knowns.map((k) => at(one, k, f)))));
        const pair = Float64Array.from({ length: 6 }, (_, cell) =>
          sum(ones.map((one) => at(one, Math.floor(cell / 3), cell % 3))),
        );
        const fitted = fitToClasses({ known, fresh, pair });
        const all = sum(cells);
        for (const k of knowns) {
          for (const one of ones) expect(sum(fitted[one]!.slice(k * 3, k * 3 + 3))).toBeCloseTo(known[one]![k]!, 6);
          for (const f of freshs) {
            const off = sum(ones.map((one) => fitted[one]![k * 3 + f]!)) - pair[k * 3 + f]!;
            expect(Math.abs(off)).toBeLessThan(all / 20);
          }
        }
      }),
    );
  });

  it('are kept by rows as whole numbers allow', () => {
    const rows = Array.from({ length: 100 }, (_, row) => row);
    const codes = dealt(
      [rows.slice(0, 60), rows.slice(60)],
      [
        [3, 2, 1],
        [0, 0, 8],
      ],
      { rows: 100, bits: repeatableBitsForTests('dealt') },
    );
    const of = (from: number, until: number, code: number) =>
      codes.slice(from, until).filter((one) => one === code).length;
    expect([0, 1, 2].map((code) => of(0, 60, code))).toEqual([30, 20, 10]);
    expect([0, 1, 2].map((code) => of(60, 100, code))).toEqual([0, 0, 40]);
  });
});

describe('a made-up table', () => {
  const options = { domain, budget: budgetOf({ rho: 4 }), rho: 3, what: 'persons' };
  const made = synthesize(table, { ...options, bits: repeatableBitsForTests('made') });

  it('has about as many rows, values of the domain only, and what goes together', () => {
    expect(Math.abs(made.table.rows - 3000)).toBeLessThan(30);
    for (const { name, values } of made.table.columns) {
      expect(['', ...domain[name as keyof typeof domain]]).toEqual(expect.arrayContaining([...values]));
    }
    for (const { error } of compareCombinations(table, made.table, { columns: names })) expect(error).toBeLessThan(0.1);
    expect(left(made.budget)).toBeCloseTo(1);
  });

  it('repeats itself with bits for tests, and is refused past the budget', () => {
    const again = synthesize(table, { ...options, bits: repeatableBitsForTests('made') });
    expect(rowsOf(again.table)).toEqual(rowsOf(made.table));
    expect(rowsOf(synthesize(table, options).table)).not.toEqual(rowsOf(made.table));
    expect(() => synthesize(table, { ...options, rho: 5 })).toThrow(SdkError);
  });

  it('of nobody has next to no rows, or none, and is charged all the same', () => {
    const outcomes = Array.from({ length: 30 }, (_, run) => {
      const bits = repeatableBitsForTests(`nobody ${run}`);
      const nobody = synthesize(dataTable(names, []), { ...options, bits });
      expect(left(nobody.budget)).toBeCloseTo(1);
      expect(nobody.table.columns.map(({ name }) => name)).toEqual(names);
      return nobody.table.rows;
    });
    expect(outcomes).toContain(0);
    expect(Math.max(...outcomes)).toBeLessThan(20);
  });

  it('says of a domain far larger than what occurs hardly anything that nobody has', () => {
    const wide = Object.fromEntries(
      Object.entries(domain).map(([name, own]) => [
        name,
        [...own, ...Array.from({ length: 800 }, (_, at) => `${name}${at}`)],
      ]),
    );
    const { table: of } = synthesize(table, { ...options, domain: wide, bits: repeatableBitsForTests('wide') });
    for (const { error } of compareCombinations(table, of, { columns: names })) expect(error).toBeLessThan(0.1);
    const strange = of.columns.flatMap(({ values, codes }) => [...codes].filter((code) => /\d/.test(values[code]!)));
    expect(strange.length).toBeLessThan(0.35 * of.rows);
  });

  it('is made of one column too', () => {
    const one = synthesize(table, { ...options, domain: { sex: ['f', 'm'] }, bits: repeatableBitsForTests('one') });
    expect(one).toMatchObject({ pairs: [], table: { columns: [{ name: 'sex' }] } });
  });
});

describe('the comparison of combinations', () => {
  it('counts what brute force counts', () => {
    const cell = fc.constantFrom('', 'x', 'y');
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(rows, rows, (was, is) => {
        const count = (all: readonly (readonly string[])[], columns: readonly number[], values: readonly string[]) =>
          all.filter((row) => columns.every((column, at) => row[column] === values[at])).length;
        const pairs = [
          [0, 1],
          [0, 2],
          [1, 2],
        ].flatMap((columns) =>
          ['x', 'y'].flatMap((one) =>
            ['x', 'y'].map((other) => [count(was, columns, [one, other]), count(is, columns, [one, other])] as const),
          ),
        );
        const [old, fresh] = [pairs.filter(([before]) => before > 0), pairs.filter(([, after]) => after > 0)];
        const often = old.filter(([before]) => before >= 3);
        const [, two] = compareCombinations(dataTable(['a', 'b', 'c'], was), dataTable(['a', 'b', 'c'], is), {
          columns: ['a', 'b', 'c'],
          least: 3,
        });
        expect(two).toMatchObject({
          before: old.length,
          after: fresh.length,
          rareShown: fresh.filter(([before]) => before > 0 && before < 3).length,
        });
        expect(two!.lost * old.length).toBeCloseTo(old.filter(([, after]) => after === 0).length, 9);
        expect(two!.fabricated * fresh.length).toBeCloseTo(fresh.filter(([before]) => before === 0).length, 9);
        const off = sum(often.map(([before, after]) => Math.abs(after - before) / before));
        expect((two!.error ?? 0) * often.length).toBeCloseTo(off, 9);
      }),
    );
  });
});
