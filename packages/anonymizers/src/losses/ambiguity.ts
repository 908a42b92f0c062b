import type { Grouping } from '../recoding/grouping.js';
import { levelShares } from './level-shares.js';
import type { LossContext, LossMeasure, OpenLoss } from './loss-measure.js';

/**
 * How many different rows of values each row might stand for: the product over columns of the values that its labels stand
 * for, summed over rows; a suppressed row might be any. Weights play no part.
 * @see Goldberger, Tassa: Efficient anonymizations with enhanced utility (2010); the variant of ARX
 * @since 0.1.0
 */
export const ambiguity: LossMeasure = Object.freeze({
  id: 'ambiguity',
  open({ encoded }: LossContext): OpenLoss {
    const { rows, columns, codes } = encoded;
    const any = columns.reduce((product, { domain }) => product * domain, 1);
    const sizes = levelShares(encoded).map((levels, column) =>
      levels.map(({ shareOf }) => shareOf.map((share) => share * columns[column]!.domain)),
    );
    const meanLogs = sizes.map((levels, column) => levels.map((size) => meanLog(size, codes[column]!, encoded.counts)));
    const sum = (levels: readonly number[], { classes, firsts, counts }: Grouping, isLost?: Uint8Array) => {
      let total = 0;
      for (let group = 0; group < classes; group += 1) {
        let product = counts[group]!;
        if (isLost?.[group] === 1) product *= any;
        else
          for (let column = 0; column < levels.length; column += 1)
            product *= sizes[column]![levels[column]!]![codes[column]![firsts[group]!]!]!;
        total += product;
      }
      return total;
    };
    return {
      least: rows,
      most: rows * any,
      of: (levels, grouping, { isLost }) => sum(levels, grouping, isLost),
      // By Jensen's inequality the mean of products is no less than the product of geometric means.
      bound(levels, lostRows) {
        let logs = 0;
        for (let column = 0; column < levels.length; column += 1) logs += meanLogs[column]![levels[column]!]!;
        return Math.max(rows * Math.exp(logs) * (1 - ROUNDING), lostRows * any);
      },
      floor: (levels, grouping) => sum(levels, grouping),
    };
  },
});

const ROUNDING = 1e-12;

/** The mean over rows of the logarithm of how many values a label stands for. */
function meanLog(size: Float64Array, codes: Int32Array, counts: Int32Array): number {
  let logs = 0;
  let rows = 0;
  for (let tuple = 0; tuple < counts.length; tuple += 1) {
    logs += counts[tuple]! * Math.log(size[codes[tuple]!]!);
    rows += counts[tuple]!;
  }
  return logs / rows;
}
