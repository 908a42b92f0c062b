import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellSystem, Relation, SystemCell } from '../cell-system.js';
import { complementOf } from './complement.js';

/** Whether a row is a combination of others, by plain elimination in fractions; written apart from what it checks. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9);
    if (at < 0) continue;
    [left[found], left[at]] = [left[at]!, left[found]!];
    for (let row = 0; row < left.length; row += 1) {
      if (row === found) continue;
      const factor = left[row]![column]! / left[found]![column]!;
      left[row] = left[row]!.map((value, index) => value - factor * left[found]![index]!);
    }
    found += 1;
  }
  return found;
}

/** Cells by what they sum up of the inner ones: an inner cell itself, a row, a column, everything. */
function grid(inner: readonly (readonly number[])[]) {
  const [height, width] = [inner.length, inner[0]!.length];
  const sums: number[][] = [];
  const at = new Map<string, number>();
  const codes = (size: number) => [...Array.from({ length: size }, (_, index) => index), -1];
  for (const y of codes(height)) {
    for (const x of codes(width)) {
      at.set(`${y} ${x}`, sums.length);
      sums.push(inner.flatMap((row, i) => row.map((_, j) => Number((y < 0 || y === i) && (x < 0 || x === j)))));
    }
  }
  const relations: Relation[] = [];
  for (const y of codes(height)) {
    for (const [dimension, total, parts] of [
      [
        'x',
        `${y} -1`,
        codes(width)
          .slice(0, -1)
          .map((x) => `${y} ${x}`),
      ],
    ] as const)
      relations.push({ kind: 'sum', dimension, total: at.get(total)!, parts: parts.map((name) => at.get(name)!) });
  }
  for (const x of codes(width)) {
    const parts = codes(height)
      .slice(0, -1)
      .map((y) => at.get(`${y} ${x}`)!);
    relations.push({ kind: 'sum', dimension: 'y', total: at.get(`-1 ${x}`)!, parts });
  }
  const values = inner.flat();
  const cells: SystemCell[] = sums.map((sum) => ({
    count: sum.reduce((total, one, index) => total + one * values[index]!, 0),
    evidence: undefined,
    codes: new Map(),
    partOf: [],
  }));
  const system: CellSystem = { cells, relations, contributors: () => 0, indexOf: () => -1 };
  return { system, sums };
}

/** Shows the largest cells first, unless a primary one follows: by whole ranks, each time anew. */
function byRanks({ cells }: CellSystem, sums: readonly (readonly number[])[], primary: ReadonlySet<number>) {
  const shown = cells.flatMap(({ count }, index) => (count === 0 ? [sums[index]!] : []));
  const hidden: number[] = [];
  const others = [...cells.keys()]
    .filter((index) => cells[index]!.count > 0 && !primary.has(index))
    .toSorted((a, b) => cells[b]!.count - cells[a]!.count || b - a);
  for (const index of others) {
    const next = [...shown, sums[index]!];
    const tells = [...primary].some((one) => rank([...next, sums[one]!]) === rank(next));
    if (tells) hidden.push(index);
    else shown.push(sums[index]!);
  }
  return hidden;
}

describe('complementOf', () => {
  it('hides just what showing the largest cells first, with whole ranks, would hide', () => {
    const cell = fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 25 }) },
    );
    const tables = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([y, x]) => fc.array(fc.array(cell, { minLength: x, maxLength: x }), { minLength: y, maxLength: y }));
    fc.assert(
      fc.property(tables, (inner) => {
        const { system, sums } = grid(inner);
        const primary = new Set(
          [...system.cells.keys()].filter((at) => system.cells[at]!.count > 0 && system.cells[at]!.count < 4),
        );
        const expected = byRanks(system, sums, primary);
        expect(complementOf(system, primary).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 100 },
    );
  });
});
