import { type ClassCounts, totalsOf } from './class-counts.js';
import { digamma, logGamma } from './log-gamma.js';

/** How near to its ends the shape of the model is looked for. */
const EDGE = 1e-4;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Which part of the population is unique after the sampling formula of Pitman, its two parameters fitted by maximum
 * likelihood. Undefined where it fits no sample: one without unique records, or of unique records only.
 * @see N. Hoshino: Applying Pitman's Sampling Formula to Microdata Disclosure Risk Assessment (2001)
 * @since 0.1.0
 */
export function pitman(counts: ClassCounts): number | undefined {
  const { n, u, ones } = totalsOf(counts);
  if (ones === 0 || u === n || u === 1) return undefined;
  const alpha = maximum(EDGE, 1 - EDGE, (a) => likelihood(counts, a, bestTheta(n, u, a)));
  const theta = bestTheta(n, u, alpha);
  const population = n / counts.fraction;
  // The expected number of classes of one, over the size of the population.
  return Math.exp(
    logGamma(theta + alpha + population - 1) -
      logGamma(theta + alpha) -
      logGamma(theta + population) +
      logGamma(theta + 1),
  );
}

function likelihood(counts: ClassCounts, alpha: number, theta: number): number {
  const { n, u } = totalsOf(counts);
  const within = counts.sizes.reduce(
    (sum, { size, classes }) => sum + classes * (logGamma(size - alpha) - logGamma(1 - alpha)),
    0,
  );
  return (
    (u - 1) * Math.log(alpha) +
    logGamma(theta / alpha + u) -
    logGamma(theta / alpha + 1) -
    logGamma(theta + n) +
    logGamma(theta + 1) +
    within
  );
}

/** The theta of the greatest likelihood at an alpha: where its slope changes sign, found by halving on a log scale. */
function bestTheta(n: number, u: number, alpha: number): number {
  const slope = (theta: number) =>
    (digamma(theta / alpha + u) - digamma(theta / alpha + 1)) / alpha - digamma(theta + n) + digamma(theta + 1);
  let low = Math.log(1e-9);
  let high = Math.log(1e12);
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (slope(Math.exp(middle) - alpha) > 0) low = middle;
    else high = middle;
  }
  return Math.exp(low) - alpha;
}

/** Where a function with one hill is greatest, by golden section. */
function maximum(from: number, until: number, f: (x: number) => number): number {
  let [low, high] = [from, until];
  for (let step = 0; step < 60; step += 1) {
    const left = high - GOLDEN * (high - low);
    const right = low + GOLDEN * (high - low);
    if (f(left) < f(right)) low = left;
    else high = right;
  }
  return (low + high) / 2;
}
