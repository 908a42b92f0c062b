import type { LossContext, LossMeasure, OpenLoss } from './loss-measure.js';
import { mostClasses } from './most-classes.js';

/**
 * The mean size of classes, all suppressed rows together being one. Columns and their weights play no part.
 * @see LeFevre, DeWitt, Ramakrishnan: Mondrian multidimensional k-anonymity (2006); the variant of ARX
 * @since 0.1.0
 */
export const averageClassSize: LossMeasure = Object.freeze({
  id: 'average-class-size',
  open({ encoded, leastSize }: LossContext): OpenLoss {
    const { rows } = encoded;
    const mean = (kept: number, lostRows: number) => rows / Math.max(1, kept + (lostRows > 0 ? 1 : 0));
    return {
      least: 1,
      most: rows,
      of: (_, __, { keptClasses, lostRows }) => mean(keptClasses, lostRows),
      bound: (levels, lostRows) =>
        // Rows that may be suppressed besides would be one class more.
        rows / Math.min(mostClasses(encoded, levels), Math.floor((rows - lostRows) / leastSize) + 1),
      floor: (_, { classes }) => rows / classes,
    };
  },
});
