import { randomOf } from '@openthb/core/generate';
import { descent } from './descent.js';
import type { NoisyPairs } from './noisy-pairs.js';
import { type ValueLayout, valuesOf } from './value-layout.js';

/** Classes of records, within which columns say nothing of each other. */
export interface Classes {
  /** Which part of all records each is. */
  readonly shares: Float64Array;
  /** How likely each value is in a class: class after class, each by the numbers of the values. */
  readonly odds: Float64Array;
}

/** More classes fit noise, fewer no longer what goes together; from 4 to 12 it makes little difference. */
const CLASSES = 8;
const STEPS = 300;
/** Steps are long at first, and short in the end. */
const [LONG, SHORT] = [0.1, 0.03];
/** How strongly the odds of a class are drawn to those of all records. */
const DRAWN = 1;
/** Counts further off than so many times their noise do not pull harder: what classes cannot tell is told by pairs. */
const [FAR_PAIR, FAR_SINGLE] = [6, 20];

/**
 * The classes that noisy counts of values and of pairs come nearest to: pairs weigh by how noisy they are. Nothing more of
 * the persons is learnt by it, since only noisy counts go in.
 * @see P. F. Lazarsfeld, N. W. Henry: Latent Structure Analysis (1968)
 */
export function fitClasses(layout: ValueLayout, measured: NoisyPairs): Classes {
  const { size } = layout;
  const start = startOf(layout, measured);
  const leaning = new Float64Array(CLASSES * size);
  const weights = new Float64Array(CLASSES);
  // The same start each time: it only has to be uneven.
  const random = randomOf('classes', 'start');
  for (const at of leaning.keys()) leaning[at] = (random.below(2001) - 1000) / 1250;
  const [down, downShares] = [descent(leaning.length), descent(CLASSES)];
  for (let step = 0; step < STEPS; step += 1) {
    const now = classesAt(layout, { start, leaning, weights });
    const slopes = slopesAt(layout, measured, now);
    const rate = step < STEPS * 0.6 ? LONG : SHORT;
    downShares.step(weights, throughShares(now.shares, slopes.shares), rate);
    down.step(leaning, throughOdds(layout, now.odds, slopes.odds, leaning), rate);
  }
  return classesAt(layout, { start, leaning, weights });
}

/** The logarithm of how many records have each value; of an empty cell, all that have none of the column. */
function startOf(layout: ValueLayout, { records, singles }: NoisyPairs): Float64Array {
  const start = Float64Array.from(singles, (count) => Math.log(Math.max(LEAST, count)));
  for (const column of layout.columns.keys()) {
    const [empty, ...told] = valuesOf(layout, column);
    const some = told.reduce((sum, value) => sum + Math.max(LEAST, singles[value]!), 0);
    start[empty!] = Math.log(Math.max(LEAST, records - some));
  }
  return start;
}

/** What a count is taken for that noise made smaller. */
const LEAST = 0.5;

interface Leaning {
  readonly start: Float64Array;
  readonly leaning: Float64Array;
  readonly weights: Float64Array;
}

function classesAt(layout: ValueLayout, { start, leaning, weights }: Leaning): Classes {
  const { size, columns } = layout;
  const shares = weights.map((weight) => Math.exp(weight));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const odds = new Float64Array(leaning.length);
  for (let one = 0; one < CLASSES; one += 1) {
    for (const column of columns.keys()) {
      const values = valuesOf(layout, column);
      let sum = 0;
      for (const value of values)
        sum += odds[one * size + value] = Math.exp(start[value]! + leaning[one * size + value]!);
      for (const value of values) odds[one * size + value]! /= sum;
    }
  }
  return { shares: shares.map((share) => share / all), odds };
}

/** How the misfit changes with the shares and the odds. */
function slopesAt(
  { told, columnOf, size }: ValueLayout,
  { records, singles, pairs, noise }: NoisyPairs,
  now: Classes,
): Classes {
  const { shares, odds } = now;
  const slopes = { shares: new Float64Array(shares.length), odds: new Float64Array(odds.length) };
  const byPair = records / noise.pair.spread;
  for (let first = 0; first < told.length; first += 1) {
    const a = told[first]!;
    for (let second = first + 1; second < told.length; second += 1) {
      const b = told[second]!;
      if (columnOf[a] === columnOf[b]) continue;
      let chance = 0;
      for (let one = 0; one < CLASSES; one += 1) chance += shares[one]! * odds[one * size + a]! * odds[one * size + b]!;
      const off = byPair * bounded(chance * byPair - pairs[a * size + b]! / noise.pair.spread, FAR_PAIR);
      for (let one = 0; one < CLASSES; one += 1) {
        const [ofA, ofB] = [odds[one * size + a]!, odds[one * size + b]!];
        slopes.odds[one * size + a]! += off * shares[one]! * ofB;
        slopes.odds[one * size + b]! += off * shares[one]! * ofA;
        slopes.shares[one]! += off * ofA * ofB;
      }
    }
  }
  const bySingle = records / noise.single.spread;
  for (const value of told) {
    let chance = 0;
    for (let one = 0; one < CLASSES; one += 1) chance += shares[one]! * odds[one * size + value]!;
    const off = bySingle * bounded(chance * bySingle - singles[value]! / noise.single.spread, FAR_SINGLE);
    for (let one = 0; one < CLASSES; one += 1) {
      slopes.odds[one * size + value]! += off * shares[one]!;
      slopes.shares[one]! += off * odds[one * size + value]!;
    }
  }
  return slopes;
}

function bounded(value: number, far: number): number {
  return Math.max(-far, Math.min(far, value));
}

/** Slopes of weights, from those of the shares that they make. */
function throughShares(shares: Float64Array, slopes: Float64Array): Float64Array {
  const mean = shares.reduce((sum, share, at) => sum + share * slopes[at]!, 0);
  return shares.map((share, at) => share * (slopes[at]! - mean));
}

/** The same of the leanings of values, with what draws them to none. */
function throughOdds(
  layout: ValueLayout,
  odds: Float64Array,
  slopes: Float64Array,
  leaning: Float64Array,
): Float64Array {
  const through = new Float64Array(odds.length);
  for (let one = 0; one < CLASSES; one += 1) {
    for (const column of layout.columns.keys()) {
      const own = valuesOf(layout, column).map((value) => one * layout.size + value);
      const mean = own.reduce((sum, at) => sum + odds[at]! * slopes[at]!, 0);
      for (const at of own) through[at] = odds[at]! * (slopes[at]! - mean) + DRAWN * leaning[at]!;
    }
  }
  return through;
}
