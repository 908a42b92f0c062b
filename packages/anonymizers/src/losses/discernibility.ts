import type { Grouping } from '../recoding/grouping.js';
import type { LossContext, LossMeasure, OpenLoss } from './loss-measure.js';
import { mostClasses } from './most-classes.js';

/**
 * From how many rows each row cannot be told: the size of its class, or all rows where it is suppressed; summed over rows.
 * Over the number of rows it is the mean. Columns and their weights play no part.
 * @see Bayardo, Agrawal: Data privacy through optimal k-anonymization (2005)
 * @since 0.1.0
 */
export const discernibility: LossMeasure = Object.freeze({
  id: 'discernibility',
  open({ encoded, leastSize }: LossContext): OpenLoss {
    const { rows } = encoded;
    return {
      least: rows,
      most: rows * rows,
      of(_, { classes, counts }, { isLost }) {
        let sum = 0;
        for (let group = 0; group < classes; group += 1)
          sum += counts[group]! * (isLost[group] === 1 ? rows : counts[group]!);
        return sum;
      },
      // Squares are least where classes are alike; and none is smaller than the models want it.
      bound: (levels, lostRows) =>
        Math.max((rows * rows) / mostClasses(encoded, levels), leastSize * (rows - lostRows) + rows * lostRows),
      floor: (_, grouping) => squares(grouping),
    };
  },
});

/** What the classes of a grouping would cost without suppression: coarser ones cost more, and so does suppressing. */
function squares({ classes, counts }: Grouping): number {
  let sum = 0;
  for (let group = 0; group < classes; group += 1) sum += counts[group]! * counts[group]!;
  return sum;
}
