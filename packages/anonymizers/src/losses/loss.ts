import type { Grouping } from '../recoding/grouping.js';
import type { Verdict } from '../recoding/judge.js';
import { levelShares } from './level-shares.js';
import type { LossContext, LossMeasure, OpenLoss } from './loss-measure.js';

/**
 * How much of all values there are each label stands for: 0 where values stand as they are, 1 where nothing is told. The
 * geometric mean of the columns, each plus 1, less 1; a weight is an exponent.
 * @see V. Iyengar, Transforming data to satisfy privacy constraints (2002); the variant of ARX
 * @since 0.1.0
 */
export const loss: LossMeasure = Object.freeze({
  id: 'loss',
  open({ encoded, weights }: LossContext): OpenLoss {
    const shares = levelShares(encoded);
    const { rows, columns } = encoded;
    const exponents = weights.map((weight) => weight / weights.length);
    const normal = (sum: number, column: number) => {
      const { domain } = columns[column]!;
      // A domain of one value has nothing to lose.
      return domain === 1 ? 0 : Math.max(0, (sum - rows / domain) / (rows - rows / domain));
    };
    const mean = (logs: number) => Math.expm1(logs);
    const logOf = (sum: number, column: number) => Math.log1p(normal(sum, column)) * exponents[column]!;
    const plain = shares.map((levels, column) => levels.map(({ sum }) => logOf(sum, column)));
    const sums = (levels: readonly number[], grouping: Grouping, verdict: Verdict) => {
      const lost = lostOf(grouping, verdict);
      return levels.map((level, column) => {
        const { sum, shareOf } = shares[column]![level]!;
        return sum + addedBy(grouping, lost, encoded.codes[column]!, shareOf);
      });
    };
    return {
      least: 0,
      most: 1,
      of: (levels, grouping, verdict) =>
        mean(sums(levels, grouping, verdict).reduce((total, sum, column) => total + logOf(sum, column), 0)),
      byColumn: (levels, grouping, verdict) => sums(levels, grouping, verdict).map(normal),
      bound(levels, lostRows) {
        let logs = 0;
        for (let column = 0; column < levels.length; column += 1) {
          const level = levels[column]!;
          const { sum, leastAdded } = shares[column]![level]!;
          logs += lostRows === 0 ? plain[column]![level]! : logOf(sum + leastAdded(lostRows), column);
        }
        return mean(logs);
      },
    };
  },
});

const NOTHING = new Int32Array(0);

/** The classes that are suppressed: gathered once, since each column asks for them. */
function lostOf({ classes }: Grouping, { isLost, lostRows }: Verdict): Int32Array {
  if (lostRows === 0) return NOTHING;
  const lost = new Int32Array(classes);
  let length = 0;
  for (let group = 0; group < classes; group += 1) if (isLost[group] === 1) lost[length++] = group;
  return lost.subarray(0, length);
}

/** What suppressing classes adds to the shares of a column. */
function addedBy({ firsts, counts }: Grouping, lost: Int32Array, codes: Int32Array, shareOf: Float64Array): number {
  let added = 0;
  for (let at = 0; at < lost.length; at += 1) {
    const group = lost[at]!;
    added += counts[group]! * (1 - shareOf[codes[firsts[group]!]!]!);
  }
  return added;
}
