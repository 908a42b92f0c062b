import { cellKey, cellsOf, type CountTable, type Dimension, TOTAL } from '@openthb/core';
import { randomOf } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAttack } from './attack/attack.js';
import { cellSystem } from './cell-system.js';
import { floorsOf } from './floors.js';
import { releasedTables } from './ledger/released-tables.js';
import { protectTables } from './protect-tables.js';

const THRESHOLD = 3;
/** Up to how many hidden cells linear programs say what to hide: always, or never. */
const sparing = fc.constantFrom(1000, 0);
/** What a hidden cell is tried to be. */
const TRIES = Array.from({ length: 9 }, (_, at) => at + 1);

/** A table with all its margins from the counts of its inner cells. */
function tableOf(dimensions: readonly Dimension[], inner: readonly number[], universe = 'test'): CountTable {
  const counts = new Map<string, number>();
  const cells = [...cellsOf(dimensions)].filter((codes) => !codes.includes(TOTAL));
  for (const [index, codes] of cells.entries()) {
    for (let margin = 0; margin < 2 ** codes.length; margin += 1) {
      const key = cellKey(codes.map((code, position) => (margin & (1 << position) ? TOTAL : code)));
      counts.set(key, (counts.get(key) ?? 0) + (inner[index] ?? 0));
    }
  }
  return { universe, unit: 'person', dimensions, counts };
}

const dimension = (id: string, size: number): Dimension => ({
  id,
  additive: true,
  codes: Array.from({ length: size }, (_, index) => `${id}${index}`),
});

/**
 * What an attacker can tell of the inner cells of a table by trying every table of whole numbers that fits what is
 * published: for each, the least and the most that it can be. Written apart from the linear program that it checks.
 */
function byTrying(
  table: CountTable,
  isHidden: (codes: readonly string[]) => boolean,
  largest: number,
): Map<string, [number, number]> {
  const inner = [...cellsOf(table.dimensions)].filter((codes) => !codes.includes(TOTAL));
  const found = new Map<string, [number, number]>();
  const trial = new Map<string, number>();
  const sum = (codes: readonly string[]) =>
    inner
      .filter((cell) => cell.every((code, position) => codes[position] === TOTAL || codes[position] === code))
      .reduce((total, cell) => total + (trial.get(cellKey(cell)) ?? 0), 0);
  const fits = () =>
    [...cellsOf(table.dimensions)].every((codes) =>
      !isHidden(codes) ? sum(codes) === (table.counts.get(cellKey(codes)) ?? 0) : sum(codes) > 0,
    );
  const go = (at: number) => {
    if (at === inner.length) {
      if (!fits()) return;
      for (const codes of cellsOf(table.dimensions)) {
        const [least, most] = found.get(cellKey(codes)) ?? [Infinity, -Infinity];
        found.set(cellKey(codes), [Math.min(least, sum(codes)), Math.max(most, sum(codes))]);
      }
      return;
    }
    const key = cellKey(inner[at]!);
    const true_ = table.counts.get(key) ?? 0;
    const choices = isHidden(inner[at]!) ? Array.from({ length: largest }, (_, index) => index + 1) : [true_];
    for (const choice of choices) {
      trial.set(key, choice);
      go(at + 1);
    }
  };
  go(0);
  return found;
}

const innerCells = ({ dimensions }: CountTable) => [...cellsOf(dimensions)].filter((codes) => !codes.includes(TOTAL));

describe('protectTables', () => {
  it('leaves tables alone that have no small cell', async () => {
    const table = tableOf([dimension('a', 2)], [20, 0]);
    const protection = await protectTables([table], { threshold: THRESHOLD });
    expect(protection).toMatchObject({ primary: 0, complementary: 0 });
  });

  it('hides a second cell where one could be worked out from the total', async () => {
    const table = tableOf([dimension('a', 3)], [2, 30, 20]);
    const { isHidden } = await protectTables([table], { threshold: THRESHOLD });
    expect(['a0', 'a1', 'a2', TOTAL].map((code) => isHidden(table, [code]))).toEqual([true, false, true, false]);
  });

  it(
    'lets nobody tell more of a small cell than that it is small, whatever whole numbers fit',
    { timeout: 60_000 },
    async () => {
      const shape = fc.constantFrom<readonly number[]>([2], [3], [4], [2, 2]);
      await fc.assert(
        fc.asyncProperty(
          shape.chain((sizes) =>
            fc.tuple(
              fc.constant(sizes),
              fc.array(fc.integer({ min: 0, max: 5 }), {
                minLength: sizes.reduce((a, b) => a * b),
                maxLength: sizes.reduce((a, b) => a * b),
              }),
            ),
          ),
          sparing,
          async ([sizes, inner], sparingUpTo) => {
            const table = tableOf(
              sizes.map((size, index) => dimension('abc'[index]!, size)),
              inner,
            );
            const protection = await protectTables([table], { threshold: THRESHOLD }, { sparingUpTo });
            const ranges = byTrying(table, (codes) => protection.isHidden(table, codes), 8);
            for (const codes of cellsOf(table.dimensions)) {
              const count = table.counts.get(cellKey(codes)) ?? 0;
              if (count === 0 || count >= THRESHOLD) continue;
              const [least, most] = ranges.get(cellKey(codes))!;
              // A margin of several cells, none of them zero, is at least their number; nothing hides that.
              const within = inner.filter(
                (one, at) => one > 0 && innerCells(table)[at]!.every((code, i) => [code, TOTAL].includes(codes[i]!)),
              );
              expect(least).toBe(within.length);
              expect(most).toBeGreaterThanOrEqual(THRESHOLD - 1);
            }
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it('reckons with sums over a hierarchy, whatever whole numbers fit', { timeout: 60_000 }, async () => {
    const parents = { a: 'ab', b: 'ab', c: 'cd', d: 'cd' };
    const places: Dimension = { id: 'place', codes: ['a', 'b', 'c', 'd', 'ab', 'cd'], additive: true, parents };
    const leaves = ['a', 'b', 'c', 'd'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
        sparing,
        async (inner, sparingUpTo) => {
          const sumOf = (code: string, values: readonly number[]) =>
            values.reduce((sum, one, at) => sum + (under(code, leaves[at]!) ? one : 0), 0);
          const under = (code: string, leaf: keyof typeof parents) =>
            code === TOTAL || code === leaf || code === parents[leaf];
          const cells = [...places.codes, TOTAL];
          const counts = new Map(cells.map((code) => [code, sumOf(code, inner)]));
          const table: CountTable = { universe: 'test', unit: 'person', dimensions: [places], counts };
          const { isHidden } = await protectTables([table], { threshold: THRESHOLD }, { sparingUpTo });
          const hidden = new Set(cells.filter((code) => isHidden(table, [code])));
          const tries = leaves.reduce<number[][]>(
            (before, leaf) =>
              before.flatMap((one) => (hidden.has(leaf) ? TRIES : [counts.get(leaf)!]).map((count) => [...one, count])),
            [[]],
          );
          const fitting = tries.filter((values) =>
            cells.every((code) =>
              hidden.has(code) ? sumOf(code, values) > 0 : sumOf(code, values) === counts.get(code),
            ),
          );
          for (const code of cells.filter((one) => counts.get(one)! > 0 && counts.get(one)! < THRESHOLD)) {
            const possible = fitting.map((values) => sumOf(code, values));
            expect(Math.max(...possible)).toBeGreaterThanOrEqual(THRESHOLD - 1);
            expect(Math.min(...possible)).toBe(inner.filter((one, at) => one > 0 && under(code, leaves[at]!)).length);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leaves open what linear programs confirm, where exchanges say what to hide', { timeout: 60_000 }, async () => {
    const threshold = 6;
    for (const seed of ['1', '2', '3']) {
      const random = randomOf(seed, 'exchanges');
      const table = tableOf(
        [dimension('a', 3), dimension('b', 4), dimension('c', 5)],
        Array.from({ length: 60 }, () => Math.floor(40 ** (random.below(1000) / 1000)) - 1),
      );
      const protection = await protectTables([table], { threshold }, { sparingUpTo: 0 });
      expect(protection.audit).toEqual({ audited: protection.primary, protection: 'range' });
      const system = cellSystem([table]);
      const floors = floorsOf(system);
      const every = [...cellsOf(table.dimensions)].map((codes) => [system.indexOf(table, codes), codes] as const);
      const hidden = new Set(every.filter(([, codes]) => protection.isHidden(table, codes)).map(([at]) => at));
      const attack = await openAttack(system, hidden, 1);
      for (const at of hidden) {
        const { count } = system.cells[at]!;
        const { least, most } = attack.bounds(at);
        const isClosed = count < threshold && (least > floors[at]! + 1e-4 || most < threshold - 1 - 1e-4);
        expect(isClosed).toBe(false);
      }
      attack.end();
    }
  });

  it('hides the same each time', async () => {
    const table = tableOf(
      [dimension('a', 4), dimension('b', 5)],
      Array.from({ length: 20 }, (_, at) => (at * 7) % 19),
    );
    const hiddenOf = async () => {
      const { isHidden } = await protectTables([table], { threshold: 5 });
      return [...cellsOf(table.dimensions)].map((codes) => isHidden(table, codes));
    };
    expect(await hiddenOf()).toEqual(await hiddenOf());
  });

  it('leaves open what an earlier table hid', async () => {
    const table = tableOf([dimension('a', 3)], [2, 4, 30]);
    const earlier = { ...table, shown: new Map([['a1', 4] as const, [TOTAL, 36] as const]) };
    const codes = ['a0', 'a1', 'a2'];
    const alone = await protectTables([table], { threshold: THRESHOLD });
    expect(codes.map((code) => alone.isHidden(table, [code]))).toEqual([true, true, false]);
    // What was shown then is known, so that to hide it now would not help.
    const judged = await protectTables([table], { threshold: THRESHOLD }, { earlier: [earlier] });
    expect(codes.map((code) => judged.isHidden(table, [code]))).toEqual([true, false, true]);
    expect([...releasedTables([table], judged)[0]!.shown]).toEqual([
      ['a1', 4],
      [TOTAL, 36],
    ]);
    const other = { ...earlier, shown: new Map([['a1', 5]]) };
    await expect(protectTables([table], { threshold: THRESHOLD }, { earlier: [other] })).rejects.toMatchObject({
      code: 'unsafe',
    });
  });

  it('judges linked tables together', async () => {
    const sex = tableOf([dimension('year', 2), dimension('sex', 2)], [2, 12, 15, 16]);
    const age = tableOf([dimension('year', 2), dimension('age', 2)], [14, 0, 16, 15]);
    const { isHidden } = await protectTables([sex, age], { threshold: THRESHOLD });
    for (const code of ['year0', 'year1', TOTAL])
      expect(isHidden(sex, [code, TOTAL])).toBe(isHidden(age, [code, TOTAL]));
    expect(isHidden(sex, ['year0', 'sex0'])).toBe(true);
    expect(isHidden(sex, ['year0', 'sex1']) || isHidden(sex, ['year0', TOTAL])).toBe(true);
  });

  it('reckons with codes of which a unit may have several', async () => {
    const forms: Dimension = { id: 'form', codes: ['x', 'y'], additive: false };
    const counts = new Map([
      ['x', 20],
      ['y', 2],
      [TOTAL, 20],
    ]);
    const table: CountTable = { universe: 'test', unit: 'person', dimensions: [forms], counts };
    const { isHidden } = await protectTables([table], { threshold: THRESHOLD });
    expect(isHidden(table, ['y'])).toBe(true);
  });
});
