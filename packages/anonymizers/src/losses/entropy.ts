import type { Grouping } from '../recoding/grouping.js';
import type { Verdict } from '../recoding/judge.js';
import type { LossContext, LossMeasure, OpenLoss } from './loss-measure.js';

/**
 * How much it takes, in bits, to tell the values from their labels, and those of suppressed rows from nothing: the sum over
 * columns, each times its weight.
 * @see Gionis, Tassa: k-Anonymization with minimal loss of information (2009), non-uniform entropy; the variant of ARX
 * @since 0.1.0
 */
export const entropy: LossMeasure = Object.freeze({
  id: 'entropy',
  open({ encoded, weights }: LossContext): OpenLoss {
    const { rows } = encoded;
    const bits = encoded.columns.map((_, column) => levelBits(encoded, column));
    const ofSuppressed = lostBits(encoded);
    const columnBits = (levels: readonly number[], grouping: Grouping, verdict: Verdict) =>
      levels.map(
        (level, column) =>
          bits[column]![level]! + (verdict.lostRows > 0 ? ofSuppressed(grouping, verdict, column, level) : 0),
      );
    return {
      least: 0,
      most: 2 * rows * Math.log2(Math.max(1, rows)) * encoded.columns.length,
      of: (levels, grouping, verdict) =>
        columnBits(levels, grouping, verdict).reduce((sum, one, column) => sum + weights[column]! * one, 0),
      byColumn: columnBits,
      bound(levels) {
        let sum = 0;
        for (let column = 0; column < levels.length; column += 1)
          sum += weights[column]! * bits[column]![levels[column]!]!;
        return sum;
      },
    };
  },
});

/** For each level of a column, the bits between values and labels over all rows. */
function levelBits({ columns, codes, counts, tuples }: LossContext['encoded'], column: number): readonly number[] {
  const { levels, labels, ups } = columns[column]!;
  const rowsOf = new Float64Array(labels[0]!.length);
  for (let tuple = 0; tuple < tuples; tuple += 1) rowsOf[codes[column]![tuple]!]! += counts[tuple]!;
  return Array.from({ length: levels }, (_, level) => {
    const above = ups[level]!;
    const together = new Float64Array(labels[level]!.length);
    for (const [code, rows] of rowsOf.entries()) together[above[code]!]! += rows;
    let bits = 0;
    for (const [code, rows] of rowsOf.entries()) if (rows > 0) bits += rows * Math.log2(together[above[code]!]! / rows);
    return bits;
  });
}

/** The bits between the labels of suppressed rows and nothing. */
function lostBits({
  columns,
  codes,
}: LossContext['encoded']): (grouping: Grouping, verdict: Verdict, column: number, level: number) => number {
  return ({ classes, firsts, counts }, { isLost, lostRows }, column, level) => {
    const up = columns[column]!.ups[level]!;
    const lost = new Float64Array(columns[column]!.labels[level]!.length);
    for (let group = 0; group < classes; group += 1)
      if (isLost[group] === 1) lost[up[codes[column]![firsts[group]!]!]!]! += counts[group]!;
    let bits = 0;
    for (const rows of lost) if (rows > 0) bits += rows * Math.log2(lostRows / rows);
    return bits;
  };
}
