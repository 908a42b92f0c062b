import type { Cells } from './cells.js';
import { cellMerger } from './cells.js';
import type { EncodedTable } from './encoded-table.js';
import { keyGroups } from './key-groups.js';
import type { Lattice } from './lattice.js';

/** The classes of a table at a node of the lattice. */
export interface Grouping {
  readonly node: number;
  readonly classes: number;
  readonly keys: readonly Int32Array[];
  /** For each class, the first of its tuples. */
  readonly firsts: Int32Array;
  readonly counts: Int32Array;
  readonly population: Int32Array | undefined;
  /** The values of each sensitive column, in the order of the table's. */
  readonly cells: readonly Cells[];
}

/** Makes groupings of a table, each from one that is finer. */
export interface Grouper {
  readonly finest: Grouping;
  /** The grouping at a coarser node. It stands until the next call. */
  readonly coarsen: (from: Grouping, node: number) => Grouping;
  /** A grouping that stands for good. */
  readonly keep: (grouping: Grouping) => Grouping;
  /**
   * For each class of the grouping that was made coarser last, which of the coarser classes holds it. Stands until the next
   * call; where the node was the same, nothing was written.
   */
  readonly classOf: Int32Array;
  /** The grouping at a node, and the class of each tuple. Both stand until the next call. */
  readonly classesAt: (node: number) => { readonly grouping: Grouping; readonly classOf: Int32Array };
}

/** Prepares to group a table. */
export function grouperOf(encoded: EncodedTable, lattice: Lattice): Grouper {
  const { tuples, columns, places, codes } = encoded;
  const words = encoded.keys.map(() => new Int32Array(tuples));
  const outWords = encoded.keys.map(() => new Int32Array(tuples));
  const groups = keyGroups(tuples);
  const groupOf = new Int32Array(tuples);
  const entries = new Int32Array(tuples);
  const firsts = new Int32Array(tuples);
  const counts = new Int32Array(tuples);
  const population = encoded.population && new Int32Array(tuples);
  const sensitive = [...encoded.sensitive.values()];
  const mergers = sensitive.map(({ cells }) => cellMerger(cells.values.length, cells.cardinality));
  const finest: Grouping = {
    node: 0,
    classes: tuples,
    keys: encoded.keys,
    firsts: Int32Array.from({ length: tuples }, (_, tuple) => tuple),
    counts: encoded.counts,
    population: encoded.population,
    cells: sensitive.map(({ cells }) => cells),
  };
  const shifts = new Map<number, Int32Array>();

  /** What is added to a key when a column goes from one level to another, by the code of level 0. */
  function shiftOf(column: number, from: number, to: number): Int32Array {
    const name = (column * 256 + from) * 256 + to;
    let shift = shifts.get(name);
    if (shift === undefined) shifts.set(name, (shift = shiftTable(encoded, column, from, to)));
    return shift;
  }

  /** Writes the keys of classes at a coarser node; words that do not change are taken as they are. */
  function shiftedKeys(from: Grouping, node: number): readonly Int32Array[] {
    const keys = [...from.keys];
    for (let column = 0; column < columns.length; column += 1) {
      const [fine, coarse] = [lattice.levelOf(from.node, column), lattice.levelOf(node, column)];
      if (fine === coarse) continue;
      const { word } = places[column]!;
      addShift(keys[word]!, words[word]!, shiftOf(column, fine, coarse), codes[column]!, from);
      keys[word] = words[word]!;
    }
    return keys;
  }

  function coarsen(from: Grouping, node: number): Grouping {
    if (from.node === node) return from;
    const keys = shiftedKeys(from, node);
    const classes = groups.group(keys, from.classes, groupOf, entries);
    addUp(from.counts, groupOf, from.classes, counts, classes);
    if (population) addUp(from.population!, groupOf, from.classes, population, classes);
    for (let group = 0; group < classes; group += 1) firsts[group] = from.firsts[entries[group]!]!;
    for (const [at, word] of keys.entries()) {
      const out = outWords[at]!;
      for (let group = 0; group < classes; group += 1) out[group] = word[entries[group]!]!;
    }
    const cells = mergers.map(({ merge }, at) => merge(from.cells[at]!, from.classes, groupOf, classes));
    return { node, classes, keys: outWords, firsts, counts, population, cells };
  }

  return {
    finest,
    coarsen,
    classOf: groupOf,
    classesAt: (node) => ({
      grouping: coarsen(finest, node),
      classOf: node === 0 ? finest.firsts : groupOf,
    }),
    keep: ({ node, classes, keys, firsts, counts, population, cells }) => ({
      node,
      classes,
      keys: keys.map((word) => word.slice(0, classes)),
      firsts: firsts.slice(0, classes),
      counts: counts.slice(0, classes),
      population: population?.slice(0, classes),
      cells: cells.map(({ starts, values, counts, cardinality }) => ({
        starts: starts.slice(0, classes + 1),
        values: values.slice(0, starts[classes]),
        counts: counts.slice(0, starts[classes]),
        cardinality,
      })),
    }),
  };
}

function shiftTable({ columns, places }: EncodedTable, column: number, from: number, to: number): Int32Array {
  const { ups } = columns[column]!;
  const { stride } = places[column]!;
  return ups[to]!.map((code, value) => Math.imul(code - ups[from]![value]!, stride));
}

function addShift(source: Int32Array, target: Int32Array, shift: Int32Array, codes: Int32Array, from: Grouping): void {
  const { classes, firsts } = from;
  for (let group = 0; group < classes; group += 1) target[group] = source[group]! + shift[codes[firsts[group]!]!]!;
}

function addUp(parts: Int32Array, groupOf: Int32Array, length: number, sums: Int32Array, classes: number): void {
  sums.fill(0, 0, classes);
  for (let entry = 0; entry < length; entry += 1) sums[groupOf[entry]!]! += parts[entry]!;
}
