import { cellKey, cellsOf, type CountTable, type Dimension, TOTAL } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataTable } from '../../data/data-table.js';
import { countRows } from '../counting/count-rows.js';
import { repeatableBitsForTests } from '../../noise/bits.js';
import { cellKeyPerturbed } from './cell-key.js';
import { controlledRounding, roundedCounts } from './controlled-rounding.js';
import { randomlyRounded } from './random-rounding.js';
import { swapRecords } from './targeted-swapping.js';

const sizes = fc.constantFrom<readonly number[]>([3], [2, 3], [3, 4], [2, 2, 3]);
const tables = sizes.chain((shape) =>
  fc
    .array(fc.integer({ min: 0, max: 30 }), {
      minLength: shape.reduce((a, b) => a * b),
      maxLength: shape.reduce((a, b) => a * b),
    })
    .map((inner) => tableOf(shape, inner)),
);

function tableOf(shape: readonly number[], inner: readonly number[]): CountTable {
  const dimensions = shape.map((size, at): Dimension => ({
    id: `d${at}`,
    codes: Array.from({ length: size }, (_, code) => `c${code}`),
    additive: true,
  }));
  const cells = [...cellsOf(dimensions)].filter((codes) => !codes.includes(TOTAL));
  return countRows(
    dataTable(
      [...dimensions.map(({ id }) => id), 'count'],
      cells.map((codes, at) => [...codes, String(inner[at])]),
    ),
    { by: dimensions.map(({ id }) => id), count: 'count' },
  );
}

/** Whether each margin is the sum of its parts. */
function addsUp({ dimensions }: CountTable, counts: ReadonlyMap<string, number>): boolean {
  return [...cellsOf(dimensions)].every((codes) =>
    dimensions.every(
      (dimension, at) =>
        codes[at] !== TOTAL ||
        dimension.codes.reduce((sum, code) => sum + (counts.get(cellKey(codes.with(at, code))) ?? 0), 0) ===
          (counts.get(cellKey(codes)) ?? 0),
    ),
  );
}

describe('controlled rounding', () => {
  it('gives multiples that add up, near the counts, and keeps zeros', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.integer({ min: 2, max: 10 }), async (table, base) => {
        const rounding = await controlledRounding([table], base, repeatableBitsForTests('x'));
        const counts = roundedCounts(table, rounding);
        expect(addsUp(table, counts)).toBe(true);
        for (const [key, rounded] of counts) {
          const count = table.counts.get(key) ?? 0;
          expect(rounded % base).toBe(0);
          expect(Math.abs(rounded - count)).toBeLessThan(base * (rounding.farthest + 1));
          expect(count > 0 || rounded === 0).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('random rounding', () => {
  it('gives the next multiples, on average the counts, and the same for the same chance', () => {
    const table = tableOf([2], [7, 15]);
    const bits = repeatableBitsForTests('rounding');
    const draws = Array.from({ length: 3000 }, () => randomlyRounded(table, 5, bits).get('c0')!);
    expect(new Set(draws)).toEqual(new Set([5, 10]));
    expect(draws.reduce((a, b) => a + b) / draws.length).toBeCloseTo(7, 0);
    expect(randomlyRounded(table, 5, repeatableBitsForTests('a'))).toEqual(
      randomlyRounded(table, 5, repeatableBitsForTests('a')),
    );
    expect(() => randomlyRounded(table, 1)).toThrow(expect.objectContaining({ code: 'bad-option' }));
  });
});

describe('cell keys', () => {
  const key = { id: 'k1', secret: new Uint8Array(32).fill(7) };

  it('give a cell the same noise in every table, and others under another key', async () => {
    const one = tableOf([2, 3], [20, 30, 0, 25, 40, 50]);
    const turned: CountTable = {
      ...one,
      dimensions: one.dimensions.toReversed(),
      counts: new Map(
        [...one.counts].map(([name, count]) => [name.split('\u001F').toReversed().join('\u001F'), count]),
      ),
    };
    const [noisy, again] = [await cellKeyPerturbed(one, key, 3), await cellKeyPerturbed(turned, key, 3)];
    for (const codes of cellsOf(one.dimensions))
      expect(again.get(cellKey(codes.toReversed()))).toBe(noisy.get(cellKey(codes)));
    const other = await cellKeyPerturbed(one, { ...key, secret: new Uint8Array(32).fill(8) }, 3);
    expect([...other.values()]).not.toEqual([...noisy.values()]);
  });

  it('keep zeros, never go below, and are right on average', async () => {
    const shape = [40, 40];
    const table = tableOf(
      shape,
      Array.from({ length: 1600 }, (_, at) => at % 4),
    );
    const noisy = await cellKeyPerturbed(table, key, 2);
    let off = 0;
    for (const [name, count] of noisy) {
      const before = table.counts.get(name) ?? 0;
      expect(count).toBeGreaterThanOrEqual(0);
      expect(before > 0 || count === 0).toBe(true);
      expect(Math.abs(count - before)).toBeLessThanOrEqual(2);
      off += count - before;
    }
    expect(Math.abs(off / noisy.size)).toBeLessThan(0.15);
  });
});

describe('targeted swapping', () => {
  it('moves only who stands out and partners, and keeps the tables of what is kept', () => {
    const rows = Array.from({ length: 400 }, (_, at) => [
      ['north', 'south', 'east'][(at * 7) % 3]!,
      ['female', 'male'][at % 2]!,
      String((at * at) % 23),
    ]);
    const table = dataTable(['region', 'sex', 'age'], rows);
    const how = { swap: ['region'], keep: ['sex'], risky: ['region', 'sex', 'age'], k: 4 };
    const swapped = swapRecords(table, { ...how, bits: repeatableBitsForTests('swap') });
    expect(swapped.swapped).toBeGreaterThan(0);
    expect(swapped.swapped).toBeLessThanOrEqual(swapped.risky);
    const by = ['region', 'sex'];
    expect(countRows(swapped.table, { by }).counts).toEqual(countRows(table, { by }).counts);
    expect(swapped.table.columns[2]).toBe(table.columns[2]);
    expect(swapRecords(table, { ...how, bits: repeatableBitsForTests('swap') })).toEqual(swapped);
  });
});
