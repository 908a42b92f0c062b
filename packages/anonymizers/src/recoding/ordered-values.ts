import { type ColumnLevels, hiddenShare } from '../hierarchies/column-levels.js';

/** A column with its values in an order. */
export interface OrderedValues {
  /** For each tuple, the place of its value. */
  readonly ranks: Int32Array;
  /** How many values there are. */
  readonly values: number;
}

/**
 * Puts the values of a column in order: numbers by size; others so that those lie together that share a label, of the
 * highest level first.
 */
export function orderedValues({ labels, ups, levels }: ColumnLevels, codesOfTuples: Int32Array): OrderedValues {
  const values = labels[0]!;
  const isNumber = values.every((value) => /^-?\d+(?:\.\d+)?$/.test(value));
  const byLabels = (a: number, b: number) => {
    for (let level = levels - 1; level >= 0; level -= 1) {
      const apart = ups[level]![a]! - ups[level]![b]!;
      if (apart !== 0) return apart;
    }
    return 0;
  };
  const ordered = [...values.keys()].toSorted(isNumber ? (a, b) => Number(values[a]) - Number(values[b]) : byLabels);
  const rankOf = new Int32Array(values.length);
  for (const [rank, code] of ordered.entries()) rankOf[code] = rank;
  return { ranks: codesOfTuples.map((code) => rankOf[code]!), values: values.length };
}

/** What parts of the rows show of a column: for each part, a label and what it loses. */
export interface CoveringLabels {
  readonly labels: readonly string[];
  /** For each part, the code of its label. */
  readonly codes: Int32Array;
  /** For each part, the share of all other values that its label stands for. */
  readonly costs: Float64Array;
}

/** The lowest label that all values of a part share; `*` where they share none. */
export function coveringLabels(
  column: ColumnLevels,
  codesOfTuples: Int32Array,
  tupleOf: Int32Array,
  parts: readonly Int32Array[],
): CoveringLabels {
  const { labels, ups, levels } = column;
  const starts = labels.map((_, level) => labels.slice(0, level).reduce((sum, { length }) => sum + length, 0));
  const covers = parts.map((rows) => {
    const first = codesOfTuples[tupleOf[rows[0]!]!]!;
    for (let level = 0; level < levels; level += 1) {
      const label = ups[level]![first]!;
      if (rows.every((row) => ups[level]![codesOfTuples[tupleOf[row]!]!] === label)) {
        return { code: starts[level]! + label, cost: hiddenShare(column, level, label) };
      }
    }
    return { code: -1, cost: 1 };
  });
  return {
    labels: labels.flat(),
    codes: Int32Array.from(covers, ({ code }) => code),
    costs: Float64Array.from(covers, ({ cost }) => cost),
  };
}
