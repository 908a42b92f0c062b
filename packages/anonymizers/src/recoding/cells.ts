/** The values that occur in groups, and how often: those of group `g` stand from `starts[g]` up to `starts[g + 1]`. */
export interface Cells {
  readonly starts: Int32Array;
  readonly values: Int32Array;
  readonly counts: Int32Array;
  /** How many values there are to occur. */
  readonly cardinality: number;
}

/** The cells of tuples, from the value of each row. */
export function cellsOfRows(codes: Uint32Array, tupleOf: Int32Array, tuples: number, cardinality: number): Cells {
  const rows: number = tupleOf.reduce((sum, tuple) => sum + (tuple >= 0 ? 1 : 0), 0);
  const values = new Int32Array(rows);
  const groupOf = new Int32Array(rows);
  let at = 0;
  for (const [row, tuple] of tupleOf.entries()) {
    if (tuple < 0) continue;
    values[at] = codes[row]!;
    groupOf[at] = tuple;
    at += 1;
  }
  const single = {
    starts: Int32Array.from({ length: rows + 1 }, (_, entry) => entry),
    values,
    counts: new Int32Array(rows).fill(1),
    cardinality,
  };
  const merged = cellMerger(rows, cardinality).merge(single, rows, groupOf, tuples);
  return {
    ...merged,
    values: merged.values.slice(0, merged.starts[tuples]),
    counts: merged.counts.slice(0, merged.starts[tuples]),
  };
}

/** Merges the cells of groups into those of larger groups; its room is made once. */
export interface CellMerger {
  /** The result stands until the next call. */
  readonly merge: (cells: Cells, groups: number, groupOf: Int32Array, larger: number) => Cells;
}

/** Makes room for so many cells. */
export function cellMerger(capacity: number, cardinality: number): CellMerger {
  const values = new Int32Array(capacity);
  const counts = new Int32Array(capacity);
  let starts = new Int32Array(capacity + 1);
  const place = new Int32Array(cardinality);
  let heads = new Int32Array(0);
  let nexts = new Int32Array(0);
  return {
    merge(cells, groups, groupOf, larger) {
      if (heads.length < larger) heads = new Int32Array(larger);
      if (nexts.length < groups) nexts = new Int32Array(groups);
      if (starts.length <= larger) starts = new Int32Array(larger + 1);
      chain(groups, groupOf, larger, heads, nexts);
      let end = 0;
      for (let group = 0; group < larger; group += 1) {
        const from = end;
        starts[group] = from;
        for (let source = heads[group]!; source >= 0; source = nexts[source]!) {
          for (let at = cells.starts[source]!; at < cells.starts[source + 1]!; at += 1) {
            const value = cells.values[at]!;
            // Where the value stands among those of this group already; what is left from others does not match.
            const known = place[value]!;
            if (known >= from && known < end && values[known] === value) counts[known]! += cells.counts[at]!;
            else {
              place[value] = end;
              values[end] = value;
              counts[end] = cells.counts[at]!;
              end += 1;
            }
          }
        }
      }
      starts[larger] = end;
      return { starts, values, counts, cardinality };
    },
  };
}

/** Chains the groups that become one. */
function chain(groups: number, groupOf: Int32Array, larger: number, heads: Int32Array, nexts: Int32Array): void {
  heads.fill(-1, 0, larger);
  for (let group = groups - 1; group >= 0; group -= 1) {
    nexts[group] = heads[groupOf[group]!]!;
    heads[groupOf[group]!] = group;
  }
}
