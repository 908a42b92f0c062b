import { type ClassCounts, totalsOf } from './class-counts.js';

/** How finely one parameter is looked for before it is closed in on. */
const GRID = 200;

/**
 * Which part of the population is unique after the slide negative binomial model: the size of a class less one is drawn
 * from a negative binomial distribution, and each person gets into the sample with the same chance. The number of
 * classes, and both parameters, are such that records, classes and classes of one are what they are in the sample.
 * Undefined where no such parameters are.
 * @see G. Chen, S. Keller-McNulty: Estimation of Identification Disclosure Risk in Microdata (1998)
 * @since 0.1.0
 */
export function slideNegativeBinomial(counts: ClassCounts): number | undefined {
  const { n, u, ones } = totalsOf(counts);
  if (ones === 0 || ones === u) return undefined;
  const { fraction } = counts;
  const misfit = (p: number) => sampled(p, sizeOf(p, n / u, fraction), fraction).onesShare - ones / u;
  const p = root(misfit);
  if (p === undefined) return undefined;
  const size = sizeOf(p, n / u, fraction);
  const classes = u / sampled(p, size, fraction).seen;
  return (classes * p ** size) / (n / fraction);
}

/** How many classes of the population are seen in the sample, and which part of those seen has one record in it. */
function sampled(p: number, size: number, fraction: number): { readonly seen: number; readonly onesShare: number } {
  const z = 1 - fraction;
  const left = 1 - (1 - p) * z;
  const power = Math.exp(size * Math.log(p / left));
  const seen = 1 - z * power;
  const one = fraction * power * (1 + (z * size * (1 - p)) / left);
  return { seen, onesShare: one / seen };
}

/** The second parameter at which classes seen in the sample have so many records in the mean. It grows with it. */
function sizeOf(p: number, records: number, fraction: number): number {
  const mean = (size: number) => (fraction * (1 + (size * (1 - p)) / p)) / sampled(p, size, fraction).seen;
  let low = -40;
  let high = 40;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (mean(Math.exp(middle)) < records) low = middle;
    else high = middle;
  }
  return Math.exp(low);
}

/** Where a function of a number between 0 and 1 is zero, looked for on the scale of log odds. */
function root(f: (p: number) => number): number | undefined {
  const at = (x: number) => 1 / (1 + Math.exp(-x));
  const points = Array.from({ length: GRID + 1 }, (_, step) => -18 + (36 * step) / GRID);
  const start = points.findIndex((x, step) => step > 0 && f(at(points[step - 1]!)) * f(at(x)) <= 0);
  if (start < 1) return undefined;
  let [low, high] = [points[start - 1]!, points[start]!];
  const rising = f(at(low)) < f(at(high));
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (f(at(middle)) < 0 === rising) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}
