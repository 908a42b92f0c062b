import { SdkError } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataTable } from '../data/data-table.js';
import { attackRisk } from './attack-risk.js';
import { classSummary } from './class-summary.js';
import { dangerousCombinations } from './dangerous-combinations.js';
import { classSizes, equivalenceClasses } from './equivalence-classes.js';
import { linkageAttack } from './linkage-attack.js';
import { recordRisks } from './record-risks.js';

const names = ['a', 'b', 'c', 'd'];
const cell = fc.constantFrom('x', 'y', 'z');
const rows = fc.array(fc.tuple(cell, cell, cell, fc.constantFrom('p', 'q')), { minLength: 1, maxLength: 40 });

/** Every set of up to so many of the columns. */
function subsets(most: number): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** names.length }, (_, bits) =>
    names.flatMap((_, at) => (bits & (1 << at) ? [at] : [])),
  );
  return all.filter(({ length }) => length > 0 && length <= most);
}

/** How many rows say the same as this one in these columns. */
function alike(list: readonly (readonly string[])[], row: readonly string[], columns: readonly number[]): number {
  return list.filter((other) => columns.every((at) => other[at] === row[at])).length;
}

describe('equivalence classes', () => {
  it('have just the rows that say the same', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const table = dataTable(names, list);
        const classes = equivalenceClasses(table.rows, table.columns);
        const sizes = classSizes(classes);
        for (const [at, row] of list.entries()) expect(sizes[classes.of[at]!]).toBe(alike(list, row, [0, 1, 2, 3]));
        const summary = classSummary(sizes, 3);
        expect(summary.below.records).toBe(list.filter((row) => alike(list, row, [0, 1, 2, 3]) < 3).length);
        expect(summary.sizes.reduce((sum, { size, classes: many }) => sum + size * many, 0)).toBe(list.length);
      }),
    );
  });

  it('are none of nothing', () => {
    const table = dataTable(names, []);
    expect(equivalenceClasses(0, table.columns).count).toBe(0);
    expect(classSummary(new Uint32Array(0), 5)).toMatchObject({ classes: 0, smallest: 0, average: 0, unique: 0 });
  });
});

describe('the risk of records', () => {
  it('is one over those alike in the file, and among all persons', () => {
    fc.assert(
      fc.property(rows, rows, (list, others) => {
        const everybody = [...others, ...list];
        const risks = recordRisks(dataTable(names, list), ['c', 'a'], dataTable(names, everybody));
        expect(risks.notInPopulation).toBe(0);
        for (const [at, row] of list.entries()) {
          expect(risks.prosecutor[at]).toBe(1 / alike(list, row, [0, 2]));
          expect(risks.journalist![at]).toBe(1 / alike(everybody, row, [0, 2]));
        }
        const { highest, expected, spread } = attackRisk(risks.prosecutor, 0.2);
        expect(highest).toBe(Math.max(...risks.prosecutor));
        expect(expected).toBeCloseTo(new Set(list.map((row) => `${row[0]}${row[2]}`)).size, 9);
        expect(spread.reduce((sum, step) => sum + step.records, 0)).toBe(list.length);
        for (const { above, upTo, records } of spread) {
          const inside = risks.prosecutor.filter((risk) => risk > above + 1e-9 && risk <= upTo + 1e-9);
          expect(records).toBe(inside.length);
        }
      }),
    );
  });

  it('falls back on the file where the list of the population is not whole', () => {
    const list = dataTable(['a'], [['x'], ['x'], ['y']]);
    const risks = recordRisks(list, ['a'], dataTable(['a'], [['x'], ['z']]));
    expect(risks.notInPopulation).toBe(3);
    expect([...risks.journalist!]).toEqual([0.5, 0.5, 1]);
  });

  it('is asked of columns that there are', () => {
    for (const quasi of [[], ['e'], ['a', 'a']])
      expect(() => recordRisks(dataTable(names, []), quasi)).toThrow(SdkError);
  });
});

describe('dangerous combinations', () => {
  it('are those that brute force finds, and so are scores', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 4 }), (list, largest) => {
        const found = dangerousCombinations(dataTable(names, list), names, { k: 3, largest });
        expect(found.largest).toBe(largest);
        const unique = (row: readonly string[], columns: readonly number[]) => alike(list, row, columns) === 1;
        const special = (row: readonly string[], columns: readonly number[]) =>
          unique(row, columns) &&
          columns.every(
            (left) =>
              !unique(
                row,
                columns.filter((at) => at !== left),
              ),
          );
        const expected = subsets(largest).map((columns) => ({
          columns: columns.map((at) => names[at]!),
          unique: list.filter((row) => unique(row, columns)).length,
          // One record alone is so by no column at all; that is no reason to name none of its columns.
          special: list.filter((row) => (columns.length === 1 ? unique(row, columns) : special(row, columns))).length,
          below: list.filter((row) => alike(list, row, columns) < 3).length,
          smallest: Math.min(...list.map((row) => alike(list, row, columns))),
        }));
        expect(found.combinations).toHaveLength(expected.length);
        for (const one of expected) {
          expect(found.combinations.find(({ columns }) => columns.join() === one.columns.join())).toMatchObject(one);
        }
        // With four columns a special unique of s of them scores (4 - s) times what follows, down to the largest.
        const points = (size: number) => [0, 1, 2, 3].slice(size, largest + 1).reduce((all, at) => all * (4 - at), 1);
        for (const [at, row] of list.entries()) {
          const mine = subsets(largest).filter((columns) =>
            columns.length === 1 ? unique(row, columns) : special(row, columns),
          );
          expect(found.scores[at]).toBe(mine.reduce((sum, { length }) => sum + points(length), 0));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are looked for among fewer columns together where more would take too long', () => {
    const many = Array.from({ length: 90 }, (_, at) => `c${at}`);
    const wide = dataTable(
      many,
      Array.from({ length: 400 }, (_, row) => many.map((_, at) => `${(row * (at + 3)) % 7}`)),
    );
    expect(dangerousCombinations(wide, many, { k: 2, largest: 90 }).largest).toBeLessThan(5);
    expect(() => dangerousCombinations(wide, many, { k: 2, largest: 0 })).toThrow(SdkError);
  });
});

describe('a linkage attack', () => {
  it('finds what comparing each person with each record finds', () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.nat(), { maxLength: 20 }),
        fc.array(fc.boolean(), { minLength: 160, maxLength: 160 }),
        (list, picks, hidden) => {
          const shown = list.map((row, at) => row.map((value, column) => (hidden[at * 4 + column] ? '*' : value)));
          const truth = picks.map((pick) => pick % list.length);
          const persons = truth.map((at) => list[at]!);
          const attack = linkageAttack(dataTable(names, shown), dataTable(names, persons), { truth });
          const fitting = persons.map((person) =>
            shown.flatMap((row, at) =>
              row.every((value, column) => value === '*' || value === person[column]) ? [at] : [],
            ),
          );
          expect(attack.candidates).toBe(fitting.filter(({ length }) => length > 0).length);
          expect(attack.claimed).toBe(fitting.filter(({ length }) => length === 1).length);
          expect(attack.right).toBe(fitting.filter((found, at) => found.length === 1 && found[0] === truth[at]).length);
          expect(attack.expected).toBeCloseTo(
            fitting.reduce((sum, { length }) => sum + (length ? 1 / length : 0), 0),
            9,
          );
        },
      ),
    );
  });

  it('needs a column in common', () => {
    expect(() => linkageAttack(dataTable(['a'], []), dataTable(['b'], []))).toThrow(SdkError);
    expect(() => linkageAttack(dataTable(['a'], []), dataTable(['a'], []), { truth: [1] })).toThrow(SdkError);
  });
});
