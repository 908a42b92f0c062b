import type { ClassCounts } from './class-counts.js';
import { pitman } from './pitman.js';
import { slideNegativeBinomial } from './slide-negative-binomial.js';
import { zayatz } from './zayatz.js';

/**
 * Which part of the population is unique by the columns looked at, after three models. Null where a model fits no such
 * sample.
 * @since 0.1.0
 */
export interface PopulationUniqueness {
  readonly fraction: number;
  readonly pitman: number | null;
  readonly zayatz: number;
  readonly slideNegativeBinomial: number | null;
  /** The one to go by, and after which model. */
  readonly chosen: { readonly model: 'pitman' | 'zayatz' | 'slide-negative-binomial'; readonly share: number };
}

/** Up to which part of the population Pitman's model does better than the others. */
const SMALL_SAMPLE = 0.1;

/**
 * Estimates population uniqueness, and chooses between the models by a rule that was validated on medical data: Pitman's
 * for samples of at most a tenth, else the smaller of the two others.
 * @see F. K. Dankar, K. El Emam, A. Neisa, T. Roffey: Estimating the re-identification risk of clinical data sets (2012)
 * @since 0.1.0
 */
export function populationUniqueness(counts: ClassCounts): PopulationUniqueness {
  const all = {
    fraction: counts.fraction,
    pitman: pitman(counts) ?? null,
    zayatz: zayatz(counts),
    slideNegativeBinomial: slideNegativeBinomial(counts) ?? null,
  };
  return { ...all, chosen: choice(all) };
}

function choice(all: Omit<PopulationUniqueness, 'chosen'>): PopulationUniqueness['chosen'] {
  if (all.fraction <= SMALL_SAMPLE && all.pitman !== null) return { model: 'pitman', share: all.pitman };
  if (all.slideNegativeBinomial !== null && all.slideNegativeBinomial < all.zayatz) {
    return { model: 'slide-negative-binomial', share: all.slideNegativeBinomial };
  }
  return { model: 'zayatz', share: all.zayatz };
}
