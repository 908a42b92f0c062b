import { SdkError } from '@openthb/core';
import { randomOf } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataTable, dataTable } from '../data/data-table.js';
import { protectedAggregates } from './combinations/protected-aggregates.js';
import { matchRecords } from './match-records.js';
import { synthesisModes } from './modes/synthesis-modes.js';
import { synthesizeSafely } from './synthesize-safely.js';

const columns = ['a', 'b', 'c', 'd'];
const cell = fc.constantFrom('', 'x', 'y', 'z');
const anyRows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 4, maxLength: 60 });
const rowsOf = ({ rows, columns: own }: DataTable) =>
  Array.from({ length: rows }, (_, row) => own.map(({ values, codes }) => values[codes[row]!]!));

/** Every set of up to so many columns. */
function sets(longest: number): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** columns.length }, (_, bits) =>
    columns.flatMap((__, at) => (bits & (1 << at) ? [at] : [])),
  );
  return all.filter(({ length }) => length > 0 && length <= longest);
}

/** In how many rows a combination stands, by looking at every row. */
const standsIn = (rows: readonly (readonly string[])[], at: readonly number[], of: readonly string[]) =>
  rows.filter((row) => at.every((column) => row[column] === of[column])).length;

/** In how many records a value may stand that stands in so many rows, of which three make it no rare one. */
function bounds(count: number, mode: string): readonly [number, number] {
  if (count < 3) return [0, 0];
  if (mode === 'aggregate-seeded') return [count - (count % 3), count - (count % 3)];
  return [count, mode === 'value-seeded' ? Math.floor(count * 1.1) : count];
}

describe('records made up from what is not rare', () => {
  it.for(synthesisModes.map((mode) => [mode.id, mode] as const))(
    '%s: no combination is rarer than the resolution',
    ([, mode]) => {
      fc.assert(
        fc.property(
          anyRows,
          fc.integer({ min: 2, max: 6 }),
          fc.integer({ min: 1, max: 4 }),
          fc.string(),
          (rows, resolution, longest, seed) => {
            const table = dataTable(columns, rows);
            const often = columns.some((_, at) =>
              ['x', 'y', 'z'].some(
                (value) =>
                  standsIn(
                    rows,
                    [at],
                    columns.map(() => value),
                  ) >= resolution,
              ),
            );
            const bits = randomOf(seed, 'test');
            const make = () => synthesizeSafely(table, { columns, mode, resolution, longest, bits });
            fc.pre(often);
            const { table: made, safeUpTo } = make();
            expect(safeUpTo).toBe(mode.id === 'aggregate-seeded' ? longest : undefined);
            for (const row of rowsOf(made)) {
              for (const at of sets(safeUpTo ?? columns.length)) {
                if (at.some((column) => row[column] === '')) continue;
                expect(standsIn(rows, at, row)).toBeGreaterThanOrEqual(resolution);
              }
            }
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it.for(synthesisModes.map((mode) => [mode.id, mode] as const))(
    '%s: every value that is not rare stands in as many records as rows',
    ([, mode]) => {
      fc.assert(
        fc.property(anyRows, fc.string(), (rows, seed) => {
          fc.pre(rows.filter(([a]) => a === 'x').length >= 3);
          const made = rowsOf(
            synthesizeSafely(dataTable(columns, rows), {
              columns,
              mode,
              resolution: 3,
              longest: 3,
              bits: randomOf(seed, 'test'),
            }).table,
          );
          for (const at of columns.keys()) {
            for (const value of ['x', 'y', 'z']) {
              const of = columns.map(() => value);
              const [before, after] = [standsIn(rows, [at], of), standsIn(made, [at], of)];
              const [least, most] = bounds(before, mode.id);
              expect(after >= least && after <= most).toBe(true);
            }
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it('repeat themselves with a seed', () => {
    const random = randomOf('rows', 'test');
    const table = dataTable(
      columns,
      Array.from({ length: 200 }, () => columns.map(() => random.pick(['', 'x', 'y', 'z'])!)),
    );
    for (const mode of synthesisModes) {
      const make = (seed: string) =>
        rowsOf(
          synthesizeSafely(table, { columns, mode, resolution: 5, longest: 3, bits: randomOf(seed, 'test') }).table,
        );
      expect(make('1')).toEqual(make('1'));
      expect(make('1')).not.toEqual(make('2'));
    }
  });

  it('are refused where counting makes no sense', () => {
    const table = dataTable(['a'], [['x'], ['x']]);
    for (const wrong of [{ resolution: 3 }, { resolution: 1 }, { longest: 0 }, { columns: ['shoe'] }]) {
      expect(() =>
        synthesizeSafely(table, { columns: ['a'], mode: synthesisModes[0]!, resolution: 2, longest: 1, ...wrong }),
      ).toThrow(SdkError);
    }
  });
});

describe('protected aggregates', () => {
  it('are all combinations that are not rare, rounded down', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (rows, resolution, longest) => {
          const wanted = new Map<string, number>();
          for (const row of rows) {
            for (const at of sets(longest)) {
              if (at.some((column) => row[column] === '')) continue;
              const count = standsIn(rows, at, row);
              if (count < resolution) continue;
              wanted.set(
                JSON.stringify(at.map((column) => [columns[column], row[column]])),
                Math.floor(count / resolution) * resolution,
              );
            }
          }
          const told = protectedAggregates(dataTable(columns, rows), { columns, resolution, longest });
          expect(new Map(told.map(({ at, count }) => [JSON.stringify(Object.entries(at)), count]))).toEqual(wanted);
        },
      ),
    );
  });
});

describe('the search for true rows among records', () => {
  it('finds what looking at each finds', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (was, is) => {
        const same = is.map((row) => standsIn(was, [0, 1, 2, 3], row));
        const within = is.map((row) =>
          standsIn(
            was,
            columns.flatMap((_, at) => (row[at] === '' ? [] : [at])),
            row,
          ),
        );
        expect(matchRecords(dataTable(columns, was), dataTable(columns, is), { columns, least: 3 })).toEqual({
          records: is.length,
          same: same.filter((count) => count > 0).length,
          sameAsOne: same.filter((count) => count === 1).length,
          within: within.filter((count) => count > 0).length,
          withinFew: within.filter((count) => count > 0 && count < 3).length,
          fewest: Math.min(was.length, ...within),
        });
      }),
    );
  });
});
