import { SdkError } from '@openthb/core';
import { randomOf, type Random } from '@openthb/core/generate';
import { type Captures, checked } from './captures.js';
import { fitOverlap, type OverlapFit, type Pair } from './overlap-model.js';

/** How an estimate is made. */
export interface EstimateOptions {
  /** Chance for the interval. */
  readonly seed: string;
  /** How often the data are drawn again; default 200. */
  readonly resamples?: number;
}

/**
 * An estimate of how many persons there are, on lists and on none. It is never added to, or shown as, what was detected.
 * @since 0.1.0
 */
export interface PopulationEstimate {
  /** Persons on at least one list. */
  readonly listed: number;
  /** Persons on no list, estimated. */
  readonly hidden: number;
  readonly total: number;
  /** Ninety-five of a hundred samples give a total between these. */
  readonly interval: readonly [number, number];
  /** The pairs of lists that the model has a chance for together. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Samples that no model fitted, of those that were drawn. */
  readonly unfitted: number;
  readonly resamples: number;
  readonly assumptions: readonly string[];
}

/** What chi-squared of one degree of freedom passes in two samples of a hundred. */
const TWO_PERCENT = 5.411_894;

const assumptions: readonly string[] = [
  'The population did not change while the lists were made.',
  'The same person is recognised on every list, and two persons are never taken for one.',
  'Every person can come onto every list.',
  'Beside the pairs that are named, to stand on one list says nothing about standing on another.',
  'Persons are alike in how likely they are to be listed, as far as the model does not say otherwise.',
];

/**
 * How many persons there are, from how lists overlap: multiple systems estimation. The model begins with the lists alone,
 * and takes in the pair of lists that improves it most as long as that is no chance of two in a hundred. The interval
 * comes from drawing the persons again and choosing the model anew each time.
 * @throws SdkError where no model fits: lists that share nobody say nothing about who is on none
 * @since 0.1.0
 */
export function estimateHidden(captures: Captures, { seed, resamples = 200 }: EstimateOptions): PopulationEstimate {
  const listed = countOf(checked(captures));
  const fit = chooseModel(captures);
  if (!fit) throw new SdkError('bad-input', 'No model fits: the lists share too few persons.');
  const random = randomOf(seed, 'estimate');
  const drawn = Array.from({ length: resamples }, () => chooseModel(resampled(captures, listed, random)));
  const totals = drawn.flatMap((one) => (one ? [listed + one.hidden] : [])).toSorted((a, b) => a - b);
  const at = (share: number) => totals[Math.min(totals.length - 1, Math.floor(share * totals.length))] ?? Number.NaN;
  return {
    listed,
    hidden: Math.round(fit.hidden),
    total: Math.round(listed + fit.hidden),
    interval: [Math.round(at(0.025)), Math.round(at(0.975))],
    pairs: fit.pairs.map(([a, b]) => [captures.lists[a]!, captures.lists[b]!] as const),
    unfitted: resamples - totals.length,
    resamples,
    assumptions,
  };
}

/** The model with as many pairs as improve it; undefined where none fits. */
function chooseModel(captures: Captures): OverlapFit | undefined {
  const lists = fitOverlap(captures, []);
  return lists && improved(captures, lists);
}

/** A model with the pairs that improve it, the best one first. */
function improved(captures: Captures, model: OverlapFit): OverlapFit {
  const [next] = pairsOf(captures.lists.length)
    .filter(([a, b]) => !model.pairs.some(([c, d]) => a === c && b === d))
    .flatMap((pair) => fitOverlap(captures, [...model.pairs, pair]) ?? [])
    .toSorted((a, b) => a.deviance - b.deviance);
  if (!next || model.deviance - next.deviance < TWO_PERCENT) return model;
  return improved(captures, next);
}

function pairsOf(lists: number): readonly Pair[] {
  return Array.from({ length: lists }, (_, a) => a).flatMap((a) =>
    Array.from({ length: lists - a - 1 }, (_, step): Pair => [a, a + step + 1]),
  );
}

function countOf({ captures }: Captures): number {
  return captures.reduce((sum, { count }) => sum + count, 0);
}

/** As many persons, each drawn from all of them. */
function resampled({ lists, captures }: Captures, persons: number, random: Random): Captures {
  const ends: number[] = [];
  for (const { count } of captures) ends.push((ends.at(-1) ?? 0) + count);
  const counts = captures.map(() => 0);
  for (let person = 0; person < persons; person += 1) {
    const draw = random.below(persons);
    counts[ends.findIndex((end) => draw < end)]! += 1;
  }
  return { lists, captures: captures.map((capture, index) => ({ lists: capture.lists, count: counts[index]! })) };
}
