import { ambiguity } from '../losses/ambiguity.js';
import { averageClassSize } from '../losses/average-class-size.js';
import { discernibility } from '../losses/discernibility.js';
import { entropy } from '../losses/entropy.js';
import type { LossMeasure } from '../losses/loss-measure.js';
import { loss } from '../losses/loss.js';
import { precision } from '../losses/precision.js';
import type { LossChoice } from './policy.js';

/** The measures of loss by the names that policies call them. */
export const lossMeasures: Readonly<Record<LossChoice, LossMeasure>> = Object.freeze({
  loss,
  entropy,
  discernibility,
  'average-class-size': averageClassSize,
  precision,
  ambiguity,
});
