import type { EncodedTable } from './encoded-table.js';
import type { Lattice } from './lattice.js';

/** Subsets with more combinations of values than this are left out: they would cost more than they spare. */
const MOST_COMBINATIONS = 2 ** 17;

/** Subsets of three are taken of so many columns, those with most values: they make the smallest classes. */
const COLUMNS_IN_THREES = 5;

/**
 * Raises what each node loses for certain to what is lost when two columns alone are looked at: the rows in classes too
 * small, the most of all pairs. All of the columns together only make classes smaller.
 * @see LeFevre, DeWitt, Ramakrishnan: Incognito (2005), subset property
 */
export function raiseByPairs(bounds: Int32Array, encoded: EncodedTable, lattice: Lattice, leastSize: number): void {
  const all = [...encoded.columns.keys()];
  const pairs = all.flatMap((one) => all.slice(one + 1).map((other) => [one, other]));
  raiseBy(pairs, bounds, encoded, lattice, leastSize);
}

/** The same by threes of the columns with most values: it costs more than pairs, and tells more. */
export function raiseByThrees(bounds: Int32Array, encoded: EncodedTable, lattice: Lattice, leastSize: number): void {
  const valuesOf = (column: number) => encoded.columns[column]!.labels[0]!.length;
  const largest = [...encoded.columns.keys()]
    .toSorted((a, b) => valuesOf(b) - valuesOf(a))
    .slice(0, COLUMNS_IN_THREES)
    .toSorted((a, b) => a - b);
  const threes = largest.flatMap((one, at) =>
    largest.slice(at + 1).flatMap((other, next) => largest.slice(at + next + 2).map((third) => [one, other, third])),
  );
  raiseBy(threes, bounds, encoded, lattice, leastSize);
}

function raiseBy(
  subsets: readonly (readonly number[])[],
  bounds: Int32Array,
  encoded: EncodedTable,
  lattice: Lattice,
  leastSize: number,
): void {
  if (leastSize <= 1) return;
  for (const subset of subsets) {
    const combinations = subset.reduce((product, at) => product * encoded.columns[at]!.labels[0]!.length, 1);
    if (combinations > MOST_COMBINATIONS) continue;
    const lost = lostOf(encoded, subset, leastSize);
    if (lost.some((rows) => rows > 0)) raise(bounds, lattice, subset, lost);
  }
}

/** For each combination of levels of some columns, the rows of combinations of labels that are too few. */
function lostOf(encoded: EncodedTable, subset: readonly number[], leastSize: number): Int32Array {
  const columns = subset.map((column) => encoded.columns[column]!);
  const lost = new Int32Array(columns.reduce((product, { levels }) => product * levels, 1));
  let combination = 0;

  /** Rolls the table up along one axis after the other, each level from the one below. */
  function rollUp(axis: number, counts: Int32Array, sizes: readonly number[]): void {
    const column = columns[axis];
    if (column === undefined) {
      let rows = 0;
      for (let at = 0; at < counts.length; at += 1) if (counts[at]! < leastSize) rows += counts[at]!;
      lost[combination] = rows;
      combination += 1;
      return;
    }
    let rolled = counts;
    for (let level = 0; level < column.levels; level += 1) {
      const labels = column.labels[level]!.length;
      if (level > 0) {
        const inner = sizes.slice(axis + 1).reduce((product, size) => product * size, 1);
        rolled = rollAxis(rolled, stepsOf(column.ups, level), labels, inner);
      }
      rollUp(axis + 1, rolled, sizes.with(axis, labels));
    }
  }

  const sizes = columns.map(({ labels }) => labels[0]!.length);
  rollUp(0, countCombinations(encoded, subset, sizes), sizes);
  return lost;
}

function countCombinations(
  { codes, counts, tuples }: EncodedTable,
  subset: readonly number[],
  sizes: readonly number[],
): Int32Array {
  const places = new Int32Array(tuples);
  for (const [axis, column] of subset.entries()) {
    const [own, size] = [codes[column]!, sizes[axis]!];
    for (let tuple = 0; tuple < tuples; tuple += 1) places[tuple] = places[tuple]! * size + own[tuple]!;
  }
  const table = new Int32Array(sizes.reduce((product, size) => product * size, 1));
  for (let tuple = 0; tuple < tuples; tuple += 1) table[places[tuple]!]! += counts[tuple]!;
  return table;
}

/** For each label of the level below, the label that it has at a level. */
function stepsOf(ups: readonly Int32Array[], level: number): Int32Array {
  const [below, here] = [ups[level - 1]!, ups[level]!];
  const steps = new Int32Array(below.length);
  for (let code = 0; code < below.length; code += 1) steps[below[code]!] = here[code]!;
  return steps.subarray(0, Math.max(...below) + 1);
}

/** Adds up what becomes one label along the axis that has `inner` cells to each place. */
function rollAxis(table: Int32Array, steps: Int32Array, labels: number, inner: number): Int32Array {
  const outer = table.length / (steps.length * inner);
  const sums = new Int32Array(outer * labels * inner);
  for (let block = 0, from = 0; block < outer; block += 1) {
    for (let place = 0; place < steps.length; place += 1) {
      const to = (block * labels + steps[place]!) * inner;
      for (let cell = 0; cell < inner; cell += 1, from += 1) sums[to + cell]! += table[from]!;
    }
  }
  return sums;
}

/** Raises the bounds of all nodes to what a subset of columns, in the order of the lattice, tells. */
function raise(bounds: Int32Array, { strides, heights }: Lattice, subset: readonly number[], lost: Int32Array): void {
  /** Nodes that follow each other have the same levels in the columns of the subset before this one. */
  function raiseRun(axis: number, from: number, to: number, place: number): void {
    const column = subset[axis];
    if (column === undefined) {
      const rows = lost[place]!;
      for (let node = from; node < to; node += 1) if (bounds[node]! < rows) bounds[node] = rows;
      return;
    }
    const [stride, height] = [strides[column]!, heights[column]!];
    for (let start = from, level = 0; start < to; start += stride, level = (level + 1) % height)
      raiseRun(axis + 1, start, start + stride, place * height + level);
  }
  raiseRun(0, 0, bounds.length, 0);
}
