import { type ClassCounts, totalsOf } from './class-counts.js';
import { logGamma } from './log-gamma.js';

/**
 * Which part of the population is unique after Zayatz: how likely a class of one in the sample is one in the population
 * too, if classes in the population were spread over sizes as those of the sample are. 0 where no record is unique.
 * @see L. V. Zayatz: Estimation of the Percent of Unique Population Elements on a Microdata File (1991)
 * @since 0.1.0
 */
export function zayatz(counts: ClassCounts): number {
  const { n, ones } = totalsOf(counts);
  if (ones === 0) return 0;
  const population = Math.round(n / counts.fraction);
  const drawn = counts.sizes.reduce((sum, { size, classes }) => sum + classes * oneDrawn(size, n, population), 0);
  const stays = (ones * oneDrawn(1, n, population)) / drawn;
  return (stays * ones) / n;
}

/** How likely exactly one of a class is drawn, when `n` of a population are. */
function oneDrawn(size: number, n: number, population: number): number {
  if (population - size < n - 1) return 0;
  return size * Math.exp(logChoose(population - size, n - 1) - logChoose(population, n));
}

function logChoose(from: number, many: number): number {
  return logGamma(from + 1) - logGamma(many + 1) - logGamma(from - many + 1);
}
