import type { Captures } from './captures.js';
import { type Fit, poissonFit } from './poisson-fit.js';

/** Two lists that persons are more, or less, likely to stand on together than by chance. */
export type Pair = readonly [number, number];

/** A model of how persons come onto lists, fitted. */
export interface OverlapFit extends Fit {
  readonly pairs: readonly Pair[];
  /** How many persons are estimated to stand on no list. */
  readonly hidden: number;
}

/**
 * Fits the model in which each list has a chance of its own, and some pairs of lists one together. A pair of lists that
 * no person shares has no finite coefficient: its cells are impossible by the model, and are left out.
 * @see Chan, Silverman, Vincent: Multiple Systems Estimation for Sparse Capture Data (2021)
 */
export function fitOverlap(captures: Captures, pairs: readonly Pair[]): OverlapFit | undefined {
  const [empty, shared] = [
    pairs.filter((pair) => !isShared(captures, pair)),
    pairs.filter((pair) => isShared(captures, pair)),
  ];
  const cells = cellsOf(captures).filter(
    ({ lists }) => !empty.some(([a, b]) => lists.includes(a) && lists.includes(b)),
  );
  const design = cells.map(({ lists }) => [
    1,
    ...captures.lists.map((_, list) => Number(lists.includes(list))),
    ...shared.map(([a, b]) => Number(lists.includes(a) && lists.includes(b))),
  ]);
  if (design.length < design[0]!.length) return undefined;
  const fit = poissonFit(
    design,
    cells.map(({ count }) => count),
  );
  return fit && { ...fit, pairs, hidden: Math.exp(fit.coefficients[0]!) };
}

/** Whether any person stands on both lists. */
function isShared({ captures }: Captures, [a, b]: Pair): boolean {
  return captures.some(({ lists, count }) => count > 0 && lists.includes(a) && lists.includes(b));
}

/** Every set of lists that a person may stand on, with how many do. */
function cellsOf({
  lists,
  captures,
}: Captures): readonly { readonly lists: readonly number[]; readonly count: number }[] {
  const counts = new Map(captures.map((capture) => [capture.lists.join(), capture.count]));
  return Array.from({ length: 2 ** lists.length - 1 }, (_, index) => {
    const on = lists.map((_list, position) => position).filter((position) => ((index + 1) >> position) & 1);
    return { lists: on, count: counts.get(on.join()) ?? 0 };
  });
}
