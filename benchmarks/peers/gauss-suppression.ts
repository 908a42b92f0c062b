import { cellKey, cellsOf, type CountTable, TOTAL } from '@openthb/core';

/** Products of two remainders of it are below 2 ** 53. */
const PRIME = 94_906_249;

/** A sparse row: what stands in its columns. */
type Row = Map<number, number>;

/**
 * How many cells GaussSuppression hides besides the primary ones, by its rule as its paper gives it and written apart from
 * ours: cells as sums of inner cells, published from the largest down, unless a primary cell were a combination of what is
 * published then. Eliminates remainders, column by column of the inner cells.
 * @see Langsrud, Secondary Cell Suppression by Gaussian Elimination, Privacy in Statistical Databases (2024)
 */
export function gaussSuppression(table: CountTable, threshold: number): number {
  const cells = [...cellsOf(table.dimensions)].map((codes) => ({
    codes,
    count: table.counts.get(cellKey(codes)) ?? 0,
  }));
  const inner = cells.filter(({ codes, count }) => count > 0 && !codes.includes(TOTAL));
  const rowOf = (codes: readonly string[]): Row =>
    new Map(
      inner.flatMap((one, column) =>
        one.codes.every((code, at) => [TOTAL, code].includes(codes[at]!)) ? [[column, 1] as const] : [],
      ),
    );
  const isPrimary = (count: number) => count > 0 && count < threshold;
  const primary = cells.filter(({ count }) => isPrimary(count)).map(({ codes }) => rowOf(codes));
  const candidates = cells.filter(({ count }) => count >= threshold).toSorted((a, b) => b.count - a.count);
  const pivots = new Map<number, Row>();
  let hidden = 0;
  for (const { codes } of candidates) {
    const row = reduced(rowOf(codes), pivots);
    const column = Math.min(...row.keys());
    if (column === Infinity) continue;
    scale(row, inverse(row.get(column)!));
    // Of the primary rows that begin here too: where one is a multiple, publishing this cell would give it away.
    const touched = primary.filter((one) => one.has(column));
    if (touched.some((one) => isMultiple(one, row, one.get(column)!))) {
      hidden += 1;
      continue;
    }
    pivots.set(column, row);
    for (const one of touched) subtract(one, row, one.get(column)!);
  }
  return hidden;
}

/** A row without the columns that what is published can take away. */
function reduced(row: Row, pivots: ReadonlyMap<number, Row>): Row {
  for (const column of ascending(row)) {
    const pivot = pivots.get(column);
    if (pivot && row.has(column)) subtract(row, pivot, row.get(column)!);
  }
  return row;
}

/** The columns of a row from the first; those that come in meanwhile too. */
function* ascending(row: Row): Generator<number> {
  let last = -1;
  for (;;) {
    const next = [...row.keys()].reduce(
      (least, column) => (column > last && column < least ? column : least),
      Infinity,
    );
    if (next === Infinity) return;
    last = next;
    yield next;
  }
}

function isMultiple(row: Row, of: Row, factor: number): boolean {
  return row.size === of.size && [...of].every(([column, value]) => row.get(column) === (factor * value) % PRIME);
}

function subtract(row: Row, other: Row, factor: number): void {
  for (const [column, value] of other) {
    const left = ((row.get(column) ?? 0) + PRIME - ((factor * value) % PRIME)) % PRIME;
    if (left === 0) row.delete(column);
    else row.set(column, left);
  }
}

function scale(row: Row, factor: number): void {
  for (const [column, value] of row) row.set(column, (value * factor) % PRIME);
}

function inverse(value: number): number {
  let [result, base, exponent] = [1, value, PRIME - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}
