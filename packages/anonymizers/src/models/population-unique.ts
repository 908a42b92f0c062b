import { type ClassCounts, totalsOf } from '../measures/uniqueness/class-counts.js';
import { pitman } from '../measures/uniqueness/pitman.js';
import { populationUniqueness } from '../measures/uniqueness/population-uniqueness.js';
import { slideNegativeBinomial } from '../measures/uniqueness/slide-negative-binomial.js';
import { zayatz } from '../measures/uniqueness/zayatz.js';
import { demand } from './demand.js';
import type { FileModel, FileView } from './privacy-model.js';

/** After which model of the population uniqueness is estimated; `chosen` goes by the rule of Dankar and others (2012). */
export type UniquenessEstimator = 'chosen' | 'pitman' | 'zayatz' | 'slide-negative-binomial';

/** What a limit on population uniqueness is. */
export interface UniquenessOptions {
  /** The share of the population that may be unique. */
  readonly most: number;
  /** Which part of the population the table is, above 0 and below 1. */
  readonly fraction: number;
  readonly estimator?: UniquenessEstimator;
}

const estimators: Readonly<Record<UniquenessEstimator, (counts: ClassCounts) => number | undefined>> = {
  chosen: (counts) => populationUniqueness(counts).chosen.share,
  pitman,
  zayatz,
  'slide-negative-binomial': slideNegativeBinomial,
};

/**
 * Of the population that the table was drawn from, at most so large a share is estimated to be unique. Where no row of the
 * table is unique, nobody is taken to be; where an estimator fits no such table, everybody is. Classes of one size are
 * suppressed together.
 * @see populationUniqueness, and K. El Emam, Guide to the De-Identification of Personal Health Information (2013)
 * @since 0.1.0
 */
export function populationUnique({ most, fraction, estimator = 'chosen' }: UniquenessOptions): FileModel {
  demand(most >= 0 && most < 1, 'A share that may be unique lies from 0 to below 1.');
  demand(fraction > 0 && fraction < 1, 'The part of the population that the table is lies between 0 and 1.');
  const share = ({ rows, sizes }: FileView) => {
    const counts = { sizes: sizes(), fraction };
    if (rows === 0 || totalsOf(counts).ones === 0) return 0;
    return estimators[estimator](counts) ?? 1;
  };
  return Object.freeze({
    judges: 'file' as const,
    id: estimator === 'chosen' ? 'population-uniqueness' : `${estimator}-uniqueness`,
    parameters: { most, fraction },
    better: 'less' as const,
    bySize: true,
    reach: share,
    meets: (view: FileView) => share(view) <= most,
  });
}
