import { SdkError } from '@openthb/core';
import { randomOf } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataTable, dataTable } from '../data/data-table.js';
import { repeatableBitsForTests } from '../noise/bits.js';
import { budgetOf, left } from '../noise/budget.js';
import { chooseTree } from './choose-tree.js';
import { codedRows, decodedRows, pairCounts } from './coded-rows.js';
import { compareCombinations } from './compare-combinations.js';
import { fitMargins } from './fit-margins.js';
import { sampleTree } from './sample-tree.js';
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

describe('the choice of a tree', () => {
  it('links all columns, and takes a pair as likely as the exponential mechanism says', () => {
    const few = dataTable(
      ['a', 'b', 'c'],
      [
        ['x', 'x', 'x'],
        ['x', 'x', ''],
        ['', '', 'x'],
        ['', '', ''],
      ],
    );
    const columns = codedRows(few, { a: ['x'], b: ['x'], c: ['x'] });
    const marginals = [
      [2, 2],
      [2, 2],
      [2, 2],
    ];
    // Pair a, b is 4 from saying nothing; the others are 0 from it. Times 4 records, over twice 4: half of the distance.
    const weight = Math.exp((1.5 * 4) / 2);
    const bits = repeatableBitsForTests('tree');
    let first = 0;
    for (let run = 0; run < 4000; run += 1) {
      const tree = chooseTree(columns, { marginals, records: 4, epsilon: { numerator: 3, denominator: 2 }, bits });
      expect(new Set(tree.flat()).size).toBe(3);
      if (tree[0]!.join() === '0,1') first += 1;
    }
    expect(Math.abs(first / 4000 - weight / (weight + 2))).toBeLessThan(0.02);
  });
});

describe('counts of pairs', () => {
  it('are made to add up to the counts of each column', () => {
    const count = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 6, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 6, maxLength: 6 }),
        (pairs, shape) => {
          // Margins that some table has.
          const first = [0, 3].map((from) => sum(shape.slice(from, from + 3)));
          const second = [0, 1, 2].map((at) => shape[at]! + shape[at + 3]!);
          const fitted = fitMargins(
            pairs.map((one) => one + 1),
            first,
            second,
          );
          for (const at of [0, 1]) expect(sum(fitted.slice(at * 3, at * 3 + 3))).toBeCloseTo(first[at]!, 2);
          for (const at of [0, 1, 2]) expect(fitted[at]! + fitted[at + 3]!).toBeCloseTo(second[at]!, 6);
        },
      ),
    );
  });

  it('are kept by rows drawn from them', () => {
    const columns = codedRows(table, domain).slice(0, 2);
    const counts = [...pairCounts(columns[0]!, columns[1]!)];
    const root = [0, 1, 2].map((at) => sum(counts.slice(at * 3, at * 3 + 3)));
    const drawn = sampleTree(columns, {
      root,
      edges: [{ edge: [0, 1], counts }],
      bits: repeatableBitsForTests('rows'),
    });
    expect([...pairCounts(drawn[0]!, drawn[1]!)]).toEqual(counts);
  });
});

describe('a made-up table', () => {
  const options = { domain, budget: budgetOf({ rho: 2 }), rho: 1, what: 'persons' };
  const made = synthesize(table, { ...options, bits: repeatableBitsForTests('made') });

  it('has about as many rows, values of the domain only, and the pairs that matter', () => {
    expect(Math.abs(made.table.rows - 3000)).toBeLessThan(30);
    for (const { name, values } of made.table.columns) {
      expect(['', ...domain[name as keyof typeof domain]]).toEqual(expect.arrayContaining([...values]));
    }
    expect(made.pairs.map((pair) => pair.join())).toContain('sex,form');
    for (const { error } of compareCombinations(table, made.table, { columns: names })) expect(error).toBeLessThan(0.1);
    expect(left(made.budget)).toBeCloseTo(1);
  });

  it('repeats itself with bits for tests, and is refused past the budget', () => {
    const again = synthesize(table, { ...options, bits: repeatableBitsForTests('made') });
    expect(rowsOf(again.table)).toEqual(rowsOf(made.table));
    expect(rowsOf(synthesize(table, options).table)).not.toEqual(rowsOf(made.table));
    expect(() => synthesize(table, { ...options, rho: 3 })).toThrow(SdkError);
    expect(() =>
      synthesize(dataTable(names, []), { ...options, bits: repeatableBitsForTests('none'), rho: 2 }),
    ).toThrow(SdkError);
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
