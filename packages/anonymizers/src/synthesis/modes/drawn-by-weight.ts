import type { Chance } from './define-mode.js';

/** A place, as likely as its weight, a whole number; undefined where there is no weight at all. */
export function drawnByWeight(weights: readonly number[], chance: Chance): number | undefined {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let rest = chance.below(Math.max(1, all));
  for (const [at, weight] of weights.entries()) {
    if (rest < weight) return at;
    rest -= weight;
  }
  return undefined;
}
