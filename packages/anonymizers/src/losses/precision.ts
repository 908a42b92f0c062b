import type { LossContext, LossMeasure, OpenLoss } from './loss-measure.js';

/**
 * How high values were lifted in their hierarchies: the mean over rows and columns of the level over the highest level; a
 * suppressed row is at the top.
 * @see L. Sweeney, Achieving k-anonymity privacy protection using generalization and suppression (2002)
 * @since 0.1.0
 */
export const precision: LossMeasure = Object.freeze({
  id: 'precision',
  open({ encoded: { rows, columns }, weights }: LossContext): OpenLoss {
    const heights = columns.map(({ levels }) => levels - 1);
    const lifted = (level: number, column: number, lost: number) =>
      ((rows - lost) * (heights[column] === 0 ? 0 : level / heights[column]!) + lost) / rows;
    const mean = (levels: readonly number[], lost: number) => {
      let sum = 0;
      for (let column = 0; column < levels.length; column += 1)
        sum += weights[column]! * lifted(levels[column]!, column, lost);
      return sum / levels.length;
    };
    return {
      least: 0,
      most: 1,
      of: (levels, _, { lostRows }) => mean(levels, lostRows),
      byColumn: (levels, _, { lostRows }) => levels.map((level, column) => lifted(level, column, lostRows)),
      bound: mean,
    };
  },
});
