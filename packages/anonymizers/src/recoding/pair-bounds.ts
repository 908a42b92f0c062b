import type { EncodedTable } from './encoded-table.js';
import type { Lattice } from './lattice.js';

/** Pairs with more combinations of values than this are left out: they would cost more than they spare. */
const MOST_COMBINATIONS = 2 ** 16;

/**
 * For each node, rows that are lost at it for certain: those in classes too small when two columns alone are looked at, the
 * most of all pairs. All of the columns together only make classes smaller.
 * @see LeFevre, DeWitt, Ramakrishnan: Incognito (2005), subset property
 */
export function pairBounds(encoded: EncodedTable, lattice: Lattice, leastSize: number): Int32Array {
  const bounds = new Int32Array(lattice.nodes);
  if (leastSize <= 1) return bounds;
  const { columns } = encoded;
  for (let one = 0; one < columns.length; one += 1) {
    for (let other = one + 1; other < columns.length; other += 1) {
      if (columns[one]!.labels[0]!.length * columns[other]!.labels[0]!.length > MOST_COMBINATIONS) continue;
      const lost = lostOfPair(encoded, one, other, leastSize);
      if (lost.some((rows) => rows > 0)) raise(bounds, lattice, one, other, lost);
    }
  }
  return bounds;
}

/** For each level of one column and of another, the rows of combinations that are too few. */
function lostOfPair(encoded: EncodedTable, one: number, other: number, leastSize: number): Int32Array {
  const { columns, codes, counts, tuples } = encoded;
  const [a, b] = [columns[one]!, columns[other]!];
  const [width, height] = [b.labels[0]!.length, a.labels[0]!.length];
  const table = new Int32Array(height * width);
  const [left, right] = [codes[one]!, codes[other]!];
  for (let tuple = 0; tuple < tuples; tuple += 1) table[left[tuple]! * width + right[tuple]!]! += counts[tuple]!;
  const lost = new Int32Array(a.levels * b.levels);
  for (let row = 0; row < a.levels; row += 1) {
    const rolled = rollRows(table, width, a.ups[row]!, a.labels[row]!.length);
    for (let column = 0; column < b.levels; column += 1) {
      const sums = rollColumns(rolled, width, b.ups[column]!, b.labels[column]!.length);
      let rows = 0;
      for (const size of sums) if (size < leastSize) rows += size;
      lost[row * b.levels + column] = rows;
    }
  }
  return lost;
}

function rollRows(table: Int32Array, width: number, up: Int32Array, labels: number): Int32Array {
  const sums = new Int32Array(labels * width);
  for (let row = 0; row < up.length; row += 1) {
    const target = up[row]! * width;
    for (let column = 0; column < width; column += 1) sums[target + column]! += table[row * width + column]!;
  }
  return sums;
}

function rollColumns(table: Int32Array, width: number, up: Int32Array, labels: number): Int32Array {
  const sums = new Int32Array((table.length / width) * labels);
  for (let from = 0, to = 0; from < table.length; from += width, to += labels)
    for (let column = 0; column < width; column += 1) sums[to + up[column]!]! += table[from + column]!;
  return sums;
}

/** Raises the bounds of all nodes to what a pair tells. */
function raise(bounds: Int32Array, lattice: Lattice, one: number, other: number, lost: Int32Array): void {
  const { strides, heights, nodes } = lattice;
  const [a, b] = [strides[one]!, strides[other]!];
  const [rows, columns] = [heights[one]!, heights[other]!];
  for (let node = 0; node < nodes; node += 1) {
    const here = lost[(((node / a) | 0) % rows) * columns + (((node / b) | 0) % columns)]!;
    if (here > bounds[node]!) bounds[node] = here;
  }
}
