import type { EncodedTable } from '../recoding/encoded-table.js';

/** Sums of shares over the rows of a table, at one level of one column. */
export interface LevelShares {
  /** For each code of level 0, the share of the label that stands for it. */
  readonly shareOf: Float64Array;
  /** The shares of all rows together. */
  readonly sum: number;
  /** What suppressing so many rows adds at the least: each then has the share 1. */
  readonly leastAdded: (rows: number) => number;
}

/** For each column and level, the shares of its labels. */
export function levelShares(encoded: EncodedTable): readonly (readonly LevelShares[])[] {
  return encoded.columns.map(({ ups, shares, labels, levels }, column) => {
    const rowsOf = new Float64Array(labels[0]!.length);
    for (let tuple = 0; tuple < encoded.tuples; tuple += 1)
      rowsOf[encoded.codes[column]![tuple]!]! += encoded.counts[tuple]!;
    return Array.from({ length: levels }, (_, level) => {
      const shareOf = Float64Array.from(ups[level]!, (label) => shares[level]![label]!);
      return {
        shareOf,
        sum: shareOf.reduce((sum, share, code) => sum + share * rowsOf[code]!, 0),
        leastAdded: leastAdded(shareOf, rowsOf),
      };
    });
  });
}

function leastAdded(shareOf: Float64Array, rowsOf: Float64Array): (rows: number) => number {
  const cheapest = [...shareOf.keys()]
    .filter((code) => rowsOf[code]! > 0)
    .toSorted((a, b) => shareOf[b]! - shareOf[a]!);
  return (rows) => {
    let added = 0;
    let left = rows;
    for (let at = 0; at < cheapest.length && left > 0; at += 1) {
      const code = cheapest[at]!;
      const taken = Math.min(left, rowsOf[code]!);
      added += taken * (1 - shareOf[code]!);
      left -= taken;
    }
    return added;
  };
}
