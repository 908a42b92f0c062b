import type { Bits } from './bits.js';
import type { Cost } from './budget.js';
import { discreteGaussian } from './discrete-gaussian.js';
import { discreteLaplace } from './discrete-laplace.js';
import { inverse, rationalOf, times } from './rational.js';

/** Noise of one strength. */
export interface Noise {
  readonly name: 'discrete Laplace' | 'discrete Gaussian';
  draw(bits: Bits): number;
  /** How likely a draw is to be a number, but for a factor. */
  weight(x: number): number;
  /** About how far draws lie from zero. */
  readonly spread: number;
}

/**
 * The noise that makes whole numbers as private as a cost says, where one person changes up to `cells` of them by up to
 * `size` each: Laplace where the cost is an epsilon, Gaussian where it is a rho.
 */
export function noiseFor(cost: Cost, { cells, size }: { readonly cells: number; readonly size: number }): Noise {
  if ('epsilon' in cost) {
    // All changes of a person together are shared over epsilon.
    const scale = times(rationalOf(cells * size), inverse(rationalOf(cost.epsilon)));
    const value = scale.numerator / scale.denominator;
    return {
      name: 'discrete Laplace',
      draw: (bits) => discreteLaplace(scale, bits),
      weight: (x) => Math.exp(-Math.abs(x) / value),
      spread: value * Math.SQRT2,
    };
  }
  // A person moves the numbers by the root of the cells times the size; the variance is half its square over rho.
  const variance = times({ numerator: cells * size * size, denominator: 2 }, inverse(rationalOf(cost.rho)));
  const value = variance.numerator / variance.denominator;
  return {
    name: 'discrete Gaussian',
    draw: (bits) => discreteGaussian(variance, bits),
    weight: (x) => Math.exp(-(x * x) / (2 * value)),
    spread: Math.sqrt(value),
  };
}

/**
 * The least distance from zero within which a sum of so many draws lies, but for a chance of `missed`. Of one draw it is
 * exact; of several it holds for any noise of this kind, after Chernoff.
 */
export function reachOf(noise: Noise, missed: number, draws = 1): number {
  return draws === 1 ? ofOne(noise, missed) : ofSum(noise, { missed, draws });
}

/** So many times the spread holds all draws but for a chance too small for a number. */
const FARTHEST = 40;

function ofOne({ weight, spread }: Noise, missed: number): number {
  const farthest = Math.ceil(FARTHEST * spread) + 1;
  let all = weight(0);
  for (let x = farthest; x > 0; x -= 1) all += 2 * weight(x);
  let within = weight(0);
  let reach = 0;
  while (within < (1 - missed) * all && reach < farthest) {
    reach += 1;
    within += 2 * weight(reach);
  }
  return reach;
}

/** Each of the two tails is bounded by the moment generating function at the best of many points. */
function ofSum(noise: Noise, { missed, draws }: { readonly missed: number; readonly draws: number }): number {
  const farthest = Math.ceil(FARTHEST * noise.spread) + 1;
  const log = Math.log(2 / missed);
  let best = draws * ofOne(noise, missed / draws);
  for (let step = -60; step <= 0; step += 1) {
    const point = Math.exp(step / 12) * (1 / noise.spread) * Math.SQRT2 * Math.sqrt(log);
    const cumulant = logMoment(noise, point, farthest);
    if (Number.isFinite(cumulant)) best = Math.min(best, (draws * cumulant + log) / point);
  }
  return Math.ceil(best);
}

function logMoment({ weight, name, spread }: Noise, point: number, farthest: number): number {
  // Laplace's has no moment from one over its scale on.
  if (name === 'discrete Laplace' && point * (spread / Math.SQRT2) > 0.9) return Infinity;
  let all = weight(0);
  let moved = weight(0);
  for (let x = 1; x <= farthest; x += 1) {
    const each = weight(x);
    all += 2 * each;
    moved += each * (Math.exp(point * x) + Math.exp(-point * x));
  }
  return Math.log(moved / all);
}
