import type { Cells } from './cells.js';
import type { KeptGrouping } from './grouping.js';
import { picked } from './picked.js';

/** What remains of a grouping when some of its classes are taken away. */
export function remaining(grouping: KeptGrouping, isTaken: (group: number) => boolean): KeptGrouping {
  const { classes, counts, firsts, words, cells, node } = grouping;
  const left = new Int32Array(classes);
  let size = 0;
  for (let group = 0; group < classes; group += 1) if (!isTaken(group)) left[size++] = group;
  const groups = left.subarray(0, size);
  const pick = (from: Int32Array) => picked(from, groups, size);
  return {
    node,
    classes: size,
    counts: pick(counts),
    firsts: pick(firsts),
    words: words.map(pick),
    population: undefined,
    cells: cells.map((one) => cellsOfGroups(one, groups)),
  };
}

function cellsOfGroups({ starts, values, counts, cardinality }: Cells, groups: Int32Array): Cells {
  const ends = new Int32Array(groups.length + 1);
  for (const [at, group] of groups.entries()) ends[at + 1] = ends[at]! + starts[group + 1]! - starts[group]!;
  const picked = {
    starts: ends,
    values: new Int32Array(ends.at(-1)!),
    counts: new Int32Array(ends.at(-1)!),
    cardinality,
  };
  for (const [at, group] of groups.entries()) {
    picked.values.set(values.subarray(starts[group], starts[group + 1]), ends[at]);
    picked.counts.set(counts.subarray(starts[group], starts[group + 1]), ends[at]);
  }
  return picked;
}
