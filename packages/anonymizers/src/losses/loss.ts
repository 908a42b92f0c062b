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
    const sums = (levels: readonly number[], grouping: Grouping, verdict: Verdict) =>
      levels.map((level, column) => {
        const { sum, shareOf } = shares[column]![level]!;
        return sum + (verdict.lostRows > 0 ? addedBy(grouping, verdict, encoded.codes[column]!, shareOf) : 0);
      });
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

/** What suppressing classes adds to the shares of a column. */
function addedBy(
  { firsts, counts, classes }: Grouping,
  { isLost }: Verdict,
  codes: Int32Array,
  shareOf: Float64Array,
): number {
  let added = 0;
  for (let group = 0; group < classes; group += 1)
    if (isLost[group] === 1) added += counts[group]! * (1 - shareOf[codes[firsts[group]!]!]!);
  return added;
}
