import { SdkError } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataTable } from '../data/data-table.js';
import { repeatableBitsForTests } from './bits.js';
import { budgetOf, left } from './budget.js';
import { drawnQuantile } from './drawn-quantile.js';
import { noisyMeans } from './noisy-means.js';
import { noisyQuantiles } from './noisy-quantiles.js';
import { noisySums } from './noisy-sums.js';
import { valuesByCell } from './values-by-cell.js';

const by = [{ id: 'sex', codes: ['f', 'm', 'x'] }];
/** Of each sex but the last, that nobody has, 300 persons, and some that say no number. */
const persons = dataTable(
  ['sex', 'days'],
  Array.from({ length: 660 }, (_, at) => [at % 2 ? 'f' : 'm', at < 600 ? `${(at % 60) + (at % 2) * 100}` : '']),
);
const options = {
  what: 'days',
  by,
  of: 'days',
  least: 0,
  most: 200,
  cellsPerPerson: 1,
  budget: budgetOf({ rho: 1_000_000 }),
};
const means = { f: 130, m: 29 };

describe.each([
  ['an epsilon', { epsilon: 1 }],
  ['a rho', { rho: 0.3412 }],
] as const)('noisy numbers for %s', (_, cost) => {
  it.for([
    ['sums', noisySums, { f: 39_000, m: 8700, all: 47_700 }],
    ['means', noisyMeans, { ...means, all: 79.5 }],
  ] as const)('lie about the true ones, which lie in the intervals: %s', ([name, release, truth]) => {
    const bits = repeatableBitsForTests(`numbers ${name}`);
    const drawn = Array.from({ length: 200 }, () => release(persons, { ...options, cost, bits }).numbers);
    for (const [code, wanted] of [
      ['f', truth.f],
      ['m', truth.m],
      [null, truth.all],
    ] as const) {
      const own = drawn.map((numbers) => numbers.find(({ at }) => at[0] === code)!);
      const held = own.filter(({ interval: [from, until] }) => from <= wanted && wanted <= until);
      expect(held.length).toBeGreaterThanOrEqual(182);
      const mean = own.reduce((sum, { value }) => sum + value, 0) / own.length;
      expect(Math.abs(mean - wanted)).toBeLessThan(0.05 * wanted);
      // Honest, and not so wide that it says nothing.
      const [from, until] = own[0]!.interval;
      expect(until - from).toBeLessThan(0.5 * wanted);
    }
  });

  it('cost what was said, and nothing is drawn where it is not there', () => {
    const budget = 'rho' in cost ? budgetOf(cost) : budgetOf({ epsilon: cost.epsilon });
    for (const [release, spent] of [
      [noisySums, 1],
      [noisyMeans, 2],
      [
        (table: typeof persons, how: typeof options & { cost: typeof cost }) =>
          noisyQuantiles(table, { ...how, quantile: 0.5 }),
        1,
      ],
    ] as const) {
      const done = release(persons, { ...options, cost, budget });
      expect(done.budget.spent).toHaveLength(spent);
      expect(left(done.budget)).toBeCloseTo(0);
      const bits = { below: () => expect.unreachable(), belowBig: () => expect.unreachable() };
      expect(() => release(persons, { ...options, cost, budget: done.budget, bits })).toThrow(SdkError);
    }
  });

  it('quantiles lie within so many persons of the true ones, and there are none of margins', () => {
    const bits = repeatableBitsForTests('quantiles');
    let held = 0;
    for (let run = 0; run < 100; run += 1) {
      const { numbers } = noisyQuantiles(persons, { ...options, cost, quantile: 0.25, bits });
      expect(numbers.map(({ at }) => at)).toEqual([['f'], ['m'], ['x']]);
      for (const { at, value, within } of numbers.slice(0, 2)) {
        const own = Array.from({ length: 600 }, (__, one) => one)
          .filter((one) => (one % 2 ? 'f' : 'm') === at[0])
          .map((one) => (one % 60) + (one % 2) * 100);
        const below = own.filter((one) => one < value).length;
        const upTo = own.filter((one) => one <= value).length;
        held += Number(below <= 75 + within && upTo >= 75 - within);
        expect(within).toBeLessThan(60);
      }
    }
    expect(held).toBeGreaterThanOrEqual(190);
  });
});

describe('the numbers that count', () => {
  const row = fc.tuple(
    fc.constantFrom('a', 'b', 'c', ''),
    fc.constantFrom('f', 'm', 'f;m', 'strange', ''),
    fc.constantFrom('3', '-7', '12.4', '1e300', 'many', ''),
  );

  it('are those of any order of rows and within the bounds, and change by one person as was allowed', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), fc.integer({ min: 1, max: 3 }), (rows, cellsPerPerson) => {
        const how = { ...options, least: -5, most: 10, person: 'who', cellsPerPerson, cost: { epsilon: 1 } };
        const cells = (some: typeof rows) =>
          valuesByCell(dataTable(['who', 'sex', 'days'], some), { ...how, bits: repeatableBitsForTests('one') });
        const [all, fewer] = [cells(rows), cells(rows.filter(([who]) => who !== 'a'))];
        expect(all.flat().every((value) => Number.isInteger(value) && value >= -5 && value <= 10)).toBe(true);
        const more = all.map((own, cell) => own.length - fewer[cell]!.length);
        expect(more.every((count) => count === 0 || count === 1)).toBe(true);
        expect(more.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(cellsPerPerson);
        const moved = all.map((own, cell) => Math.abs(sum(own) - sum(fewer[cell]!)));
        expect(sum(moved)).toBeLessThanOrEqual(10 * cellsPerPerson);
      }),
    );
  });

  it('are of persons: one of several rows, and the same in all releases', () => {
    const rows = Array.from({ length: 50 }, (_, at) => [`p${at % 10}`, 'f', `${at}`]);
    const how = { ...options, person: 'who', cost: { epsilon: 1 } };
    const [first, second] = [1, 2].map(() => valuesByCell(dataTable(['who', 'sex', 'days'], rows), how));
    expect(first![0]).toHaveLength(10);
    expect(second).toEqual(first);
    // Of five rows it is not always the first.
    expect(new Set(first![0]!.map((value) => Math.floor(value / 10))).size).toBeGreaterThan(1);
  });

  it('want whole bounds, a column that is there, and a part between nothing and all', () => {
    const cost = { epsilon: 1 };
    for (const wrong of [{ least: 0.5 }, { least: 201 }, { of: 'shoe' }, { by: [{ id: 'shoe', codes: [] }] }]) {
      expect(() => noisySums(persons, { ...options, cost, ...wrong })).toThrow(SdkError);
    }
    expect(() => noisyQuantiles(persons, { ...options, cost, quantile: 1.5 })).toThrow(SdkError);
    expect(() => noisyQuantiles(persons, { ...options, cost, quantile: 0.5, most: 1e9 })).toThrow(SdkError);
  });
});

describe('a noisy sum of neighbours', () => {
  it(
    'gives no result likelier by more than e to the epsilon, where a person has several rows',
    { timeout: 30_000 },
    () => {
      const epsilon = 0.9;
      const bits = repeatableBitsForTests('sums of neighbours');
      const how = { ...options, least: 0, most: 2, person: 'who', cellsPerPerson: 2, cost: { epsilon }, bits };
      const often = [new Map<string, number>(), new Map<string, number>()];
      const files = [[], ['f', 'f', 'm', 'm', 'x'].map((sex) => ['a', sex, '2'])].map((rows) =>
        dataTable(['who', 'sex', 'days'], rows),
      );
      for (let run = 0; run < 10_000; run += 1) {
        for (const [index, file] of files.entries()) {
          const result = noisySums(file, how)
            .numbers.slice(0, 2)
            .map(({ value }) => Math.round(value / 4))
            .join();
          often[index]!.set(result, (often[index]!.get(result) ?? 0) + 1);
        }
      }
      const ratios = [...often[0]!]
        .map(([result, times]) => [times, often[1]!.get(result) ?? 0] as const)
        .filter(([times, other]) => Math.min(times, other) > 150)
        .map(([times, other]) => Math.abs(Math.log(times / other)));
      expect(ratios.length).toBeGreaterThan(4);
      // Four standard deviations of the logarithm of a ratio of such counts.
      expect(Math.max(...ratios)).toBeLessThan(epsilon + 4 * Math.sqrt(2 / 150));
    },
  );
});

describe('a drawn quantile', () => {
  it('is drawn as often as the exponential mechanism says', () => {
    const values = [1, 1, 1, 2, 4, 4, 7];
    const candidates = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
    const epsilon = 0.8;
    // Reckoned from the words of the definition: how many must change sides for the candidate to be the median.
    const weights = candidates.map((one) => {
      const below = values.filter((value) => value < one).length;
      const upTo = values.filter((value) => value <= one).length;
      return Math.exp((-epsilon * Math.max(0, below - 4, 4 - upTo)) / 2);
    });
    const bits = repeatableBitsForTests('exponential');
    const draws = 30_000;
    const seen = candidates.map(() => 0);
    for (let draw = 0; draw < draws; draw += 1)
      seen[drawnQuantile(values, [...candidates], { epsilon, quantile: 0.5, bits })]! += 1;
    const chi = seen.reduce((total, count, at) => {
      const mean = (draws * weights[at]!) / sum(weights);
      return total + (count - mean) ** 2 / mean;
    }, 0);
    // What one sample in a hundred thousand passes with 8 degrees of freedom.
    expect(chi).toBeLessThan(37.4);
  });

  it('of equal values is mostly that value', () => {
    const bits = repeatableBitsForTests('ties');
    const draw = () =>
      drawnQuantile(Array(200).fill(5), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { epsilon: 1, quantile: 0.5, bits });
    expect(Array.from({ length: 50 }, draw).every((value) => value === 5)).toBe(true);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
