import type { Bits } from './bits.js';
import type { Cost } from './budget.js';
import { discreteGaussian } from './discrete-gaussian.js';
import { discreteLaplace } from './discrete-laplace.js';
import { inverse, type Rational, rationalOf, times } from './rational.js';

/** Noise of one strength. */
export interface Noise {
  readonly name: 'discrete Laplace' | 'discrete Gaussian';
  draw(bits: Bits): number;
  /** About how far draws lie from zero. */
  readonly spread: number;
  /** The least distance from zero within which a draw lies, but for a chance of `missed`. */
  reach(missed: number): number;
  /** No less than the logarithm of the mean of e to the draw times `x`. */
  cumulant(x: number): number;
}

/**
 * The noise that makes whole numbers as private as a cost says, where one person changes up to `cells` of them by up to
 * `size` each: Laplace where the cost is an epsilon, Gaussian where it is a rho.
 */
export function noiseFor(cost: Cost, { cells, size }: { readonly cells: number; readonly size: number }): Noise {
  if ('epsilon' in cost) {
    // All changes of a person together are shared over epsilon.
    const scale = noLess(cells * size, { numerator: 1, denominator: 1 }, cost.epsilon);
    const value = scale.numerator / scale.denominator;
    return {
      name: 'discrete Laplace',
      draw: (bits) => discreteLaplace(scale, bits),
      spread: value * Math.SQRT2,
      reach: (missed) => laplaceReach(value, missed),
      cumulant: (x) => laplaceCumulant(value, x),
    };
  }
  // A person moves the numbers by the root of the cells times the size; the variance is half its square over rho.
  const variance = noLess(cells * size * size, { numerator: 1, denominator: 2 }, cost.rho);
  const value = variance.numerator / variance.denominator;
  return {
    name: 'discrete Gaussian',
    draw: (bits) => discreteGaussian(variance, bits),
    spread: Math.sqrt(value),
    reach: (missed) => gaussianReach(value, missed),
    // Its moments are no greater than those of the continuous one (Canonne, Kamath, Steinke 2020).
    cumulant: (x) => (x * x * value) / 2,
  };
}

/** Strengths above this are whole numbers: the next above, by which noise is stronger by a hair. */
const WHOLE = 10_000;

/** So many times a part of a change, over an amount of the budget. */
function noLess(change: number, part: Rational, amount: number): Rational {
  const share = inverse(rationalOf(amount));
  const value = (change * part.numerator) / (part.denominator * amount);
  if (value > WHOLE) return { numerator: Math.ceil(value * (1 + Number.EPSILON * 4)), denominator: 1 };
  return times(times(rationalOf(change), part), share);
}

/**
 * The least distance from zero within which a sum of so many draws lies, but for a chance of `missed`. Of one draw it is
 * exact, or of very wide noise hardly more; of several it holds for any noise of this kind, after Chernoff.
 */
export function reachOf(noise: Noise, missed: number, draws = 1): number {
  if (draws === 1) return noise.reach(missed);
  // Each of the two tails is bounded by the moments at the best of many points.
  const log = Math.log(2 / missed);
  let best = draws * noise.reach(missed / draws);
  for (let step = -60; step <= 12; step += 1) {
    const point = (Math.exp(step / 12) * Math.SQRT2 * Math.sqrt(log)) / noise.spread;
    const cumulant = noise.cumulant(point);
    if (Number.isFinite(cumulant)) best = Math.min(best, (draws * cumulant + log) / point);
  }
  return Math.ceil(best);
}

/** Beyond r lie 2 e^(-(r + 1) / scale) / (1 + e^(-1 / scale)) of all draws. */
function laplaceReach(scale: number, missed: number): number {
  const beyond = (reach: number) => (2 * Math.exp(-(reach + 1) / scale)) / (1 + Math.exp(-1 / scale));
  let reach = Math.max(0, Math.floor(-scale * Math.log((missed * (1 + Math.exp(-1 / scale))) / 2)) - 2);
  while (beyond(reach) > missed) reach += 1;
  return reach;
}

function laplaceCumulant(scale: number, x: number): number {
  // It has no moment from one over its scale on.
  if (Math.abs(x) * scale >= 1) return Infinity;
  return 2 * Math.log(-Math.expm1(-1 / scale)) - logOneLess(x - 1 / scale) - logOneLess(-x - 1 / scale);
}

/** The logarithm of one less e to a negative power. */
function logOneLess(power: number): number {
  return Math.log(-Math.expm1(power));
}

/** Noise wider than this is no longer added up number by number. */
const WIDE = 10_000;
/** So many times the spread holds all draws but for a chance too small for a number. */
const FARTHEST = 40;

function gaussianReach(variance: number, missed: number): number {
  const spread = Math.sqrt(variance);
  // By its moments, each of its two tails has no more than e^(-r² / 2 variance).
  if (spread > WIDE) return Math.ceil(spread * Math.sqrt(2 * Math.log(2 / missed)));
  const weight = (x: number) => Math.exp(-(x * x) / (2 * variance));
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
