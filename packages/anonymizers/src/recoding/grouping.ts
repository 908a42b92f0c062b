import type { Cells } from './cells.js';
import { cellMerger } from './cells.js';
import type { EncodedTable } from './encoded-table.js';
import { keyGroups } from './key-groups.js';
import type { Lattice } from './lattice.js';
import { picked } from './picked.js';

/** The classes of a table at a node of the lattice. */
export interface Grouping {
  readonly node: number;
  readonly classes: number;
  /** For each class, the first of its tuples. */
  readonly firsts: Int32Array;
  readonly counts: Int32Array;
  readonly population: Int32Array | undefined;
  /** The values of each sensitive column, in the order of the table's. */
  readonly cells: readonly Cells[];
}

/** A grouping that coarser ones can be made of. It stands for good. */
export interface KeptGrouping extends Grouping {
  /** The words of the key of each class: of its first tuple, as it stands. */
  readonly words: readonly Int32Array[];
}

/** Makes groupings of a table, each from one that is finer. */
export interface Grouper {
  readonly finest: KeptGrouping;
  /** The grouping at a coarser node. It stands until the next call. */
  readonly coarsen: (from: KeptGrouping, node: number) => Grouping;
  readonly keep: (grouping: Grouping) => KeptGrouping;
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
  const { tuples, layout } = encoded;
  const groups = keyGroups(tuples);
  const groupOf = new Int32Array(tuples);
  const entries = new Int32Array(tuples);
  const firsts = new Int32Array(tuples);
  const counts = new Int32Array(tuples);
  const population = encoded.population && new Int32Array(tuples);
  const sensitive = [...encoded.sensitive.values()];
  const mergers = sensitive.map(({ cells }) => cellMerger(cells.values.length, cells.cardinality));
  const finest: KeptGrouping = {
    node: 0,
    classes: tuples,
    words: encoded.keys,
    firsts: entries.map((_, tuple) => tuple),
    counts: encoded.counts,
    population: encoded.population,
    cells: sensitive.map(({ cells }) => cells),
  };
  const masks = new Int32Array(layout.words);

  /** The bits that a node leaves of keys. */
  function masksAt(node: number): Int32Array {
    masks.fill(0);
    for (const [column, levels] of layout.masks.entries()) {
      const left = levels[lattice.levelOf(node, column)]!;
      for (let word = 0; word < masks.length; word += 1) masks[word]! |= left[word]!;
    }
    return masks;
  }

  function coarsen(from: KeptGrouping, node: number): Grouping {
    if (from.node === node) return from;
    const classes = groups.group({ words: from.words, masks: masksAt(node) }, from.classes, groupOf, entries);
    addUp(from.counts, groupOf, from.classes, counts, classes);
    if (population) addUp(from.population!, groupOf, from.classes, population, classes);
    for (let group = 0; group < classes; group += 1) firsts[group] = from.firsts[entries[group]!]!;
    const cells = mergers.map(({ merge }, at) => merge(from.cells[at]!, from.classes, groupOf, classes));
    return { node, classes, firsts, counts, population, cells };
  }

  return {
    finest,
    coarsen,
    classOf: groupOf,
    classesAt: (node) => ({
      grouping: coarsen(finest, node),
      classOf: node === 0 ? finest.firsts : groupOf,
    }),
    keep: ({ node, classes, firsts, counts, population, cells }) => ({
      node,
      classes,
      words: encoded.keys.map((word) => picked(word, firsts, classes)),
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

function addUp(parts: Int32Array, groupOf: Int32Array, length: number, sums: Int32Array, classes: number): void {
  sums.fill(0, 0, classes);
  for (let entry = 0; entry < length; entry += 1) sums[groupOf[entry]!]! += parts[entry]!;
}
