import { SdkError } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulliExp } from './bernoulli-exp.js';
import { repeatableBitsForTests, secureBits } from './bits.js';
import { budgetOf, epsilonOf, left, rhoOfEpsilon, spend } from './budget.js';
import { discreteGaussian } from './discrete-gaussian.js';
import { discreteLaplace } from './discrete-laplace.js';
import { noisyCounts } from './noisy-counts.js';
import { noisyQuantile } from './noisy-quantile.js';
import { rationalOf } from './rational.js';

const DRAWS = 60_000;

/**
 * Chi-squared of draws against weights, over the value that one sample in a hundred thousand would pass; the tails are
 * put together.
 */
function misfit(draw: () => number, weight: (x: number) => number, reach: number): number {
  const seen = new Map<number, number>();
  for (let at = 0; at < DRAWS; at += 1) {
    const x = Math.max(-reach, Math.min(reach, draw()));
    seen.set(x, (seen.get(x) ?? 0) + 1);
  }
  let total = 0;
  for (let x = -400; x <= 400; x += 1) total += weight(x);
  let chi = 0;
  for (let x = -reach; x <= reach; x += 1) {
    let expected = 0;
    if (Math.abs(x) < reach) expected = weight(x);
    else for (let far = reach; far <= 400; far += 1) expected += weight(far);
    const mean = (DRAWS * expected) / total;
    chi += ((seen.get(x) ?? 0) - mean) ** 2 / mean;
  }
  return chi / critical(2 * reach);
}

/** The value of chi-squared that one sample in a hundred thousand passes, after Wilson and Hilferty. */
function critical(freedom: number): number {
  const share = 2 / (9 * freedom);
  return freedom * (1 - share + 4.26 * Math.sqrt(share)) ** 3;
}

describe('the samplers', () => {
  it.for([
    ['2', 2, 8],
    ['0.5', 0.5, 3],
    ['7.25', 7.25, 25],
  ] as const)('draw the discrete Laplace distribution of scale %s', ([, scale, reach]) => {
    const bits = repeatableBitsForTests(`laplace ${scale}`);
    const chi = misfit(
      () => discreteLaplace(rationalOf(scale), bits),
      (x) => Math.exp(-Math.abs(x) / scale),
      reach,
    );
    expect(chi).toBeLessThan(1);
  });

  it.for([
    ['1', 1, 3],
    ['24.8', 24.8, 14],
    ['0.3', 0.3, 2],
  ] as const)('draw the discrete Gaussian distribution of variance %s', ([, variance, reach]) => {
    const bits = repeatableBitsForTests(`gaussian ${variance}`);
    const chi = misfit(
      () => discreteGaussian(rationalOf(variance), bits),
      (x) => Math.exp(-(x * x) / (2 * variance)),
      reach,
    );
    expect(chi).toBeLessThan(1);
  });

  it('make something happen as often as a power of e', () => {
    const bits = repeatableBitsForTests('bernoulli');
    for (const [a, b] of [
      [1, 2],
      [1, 1],
      [5, 2],
    ] as const) {
      let happened = 0;
      for (let at = 0; at < DRAWS; at += 1) happened += Number(bernoulliExp(a, b, bits));
      expect(Math.abs(happened / DRAWS - Math.exp(-a / b))).toBeLessThan(0.01);
    }
  });

  it('on neighbours give no result likelier by more than e to the epsilon', () => {
    const epsilon = 0.7;
    const bits = repeatableBitsForTests('neighbours');
    const scale = rationalOf(1.43);
    const often = [new Map<number, number>(), new Map<number, number>()];
    for (let at = 0; at < 4 * DRAWS; at += 1) {
      for (const [index, count] of [10, 11].entries()) {
        const x = count + discreteLaplace(scale, bits);
        often[index]!.set(x, (often[index]!.get(x) ?? 0) + 1);
      }
    }
    const ratios = [...often[0]!]
      .map(([x, times]) => [times, often[1]!.get(x) ?? 0] as const)
      .filter(([times, other]) => times > 2000 && other > 2000)
      .map(([times, other]) => Math.abs(Math.log(times / other)));
    expect(ratios.length).toBeGreaterThan(4);
    expect(Math.max(...ratios)).toBeLessThan(epsilon + 0.1);
  });

  it('draw from the system without bias at the ends', () => {
    const bits = secureBits();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (limit) => {
        const drawn = bits.below(limit);
        expect(drawn >= 0 && drawn < limit && Number.isInteger(drawn)).toBe(true);
        expect(bits.belowBig(BigInt(limit)) < BigInt(limit)).toBe(true);
      }),
    );
  });
});

describe('a fraction', () => {
  it('is the decimal that was written', () => {
    expect(rationalOf(0.1)).toEqual({ numerator: 1, denominator: 10 });
    expect(rationalOf(2)).toEqual({ numerator: 2, denominator: 1 });
    expect(rationalOf(1e-7)).toEqual({ numerator: 1, denominator: 10_000_000 });
    for (const wrong of [0, -1, Number.NaN, Infinity, 1e-12, 1 / 3]) expect(() => rationalOf(wrong)).toThrow(SdkError);
  });
});

describe('a budget', () => {
  it('adds up, and refuses when it is spent', () => {
    const once = spend(budgetOf(0.5), 0.3, 'by year');
    expect(left(once)).toBeCloseTo(0.2);
    expect(() => spend(once, 0.3, 'by sex')).toThrow(SdkError);
    expect(spend(once, 0.2, 'by sex').spent.map(({ what }) => what)).toEqual(['by year', 'by sex']);
    expect(() => budgetOf(0)).toThrow(SdkError);
    expect(() => spend(once, -1, 'x')).toThrow(SdkError);
  });

  it('is told as epsilon at a delta', () => {
    expect(epsilonOf(rhoOfEpsilon(1), 1e-6)).toBeCloseTo(0.5 + 2 * Math.sqrt(0.5 * Math.log(1e6)));
  });
});

describe('noisy counts', () => {
  const options = { what: 'by form', rho: 0.1, cellsPerPerson: 2, bits: repeatableBitsForTests('counts') };

  it('are right in the mean, and within what they say', () => {
    const truth = Array.from({ length: 20_000 }, () => 50);
    const { counts, within } = noisyCounts(truth, { ...options, budget: budgetOf(1) });
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(Math.abs(mean - 50)).toBeLessThan(0.1);
    const inside = counts.filter((count) => Math.abs(count - 50) <= within).length / counts.length;
    expect(inside).toBeGreaterThan(0.945);
    expect(inside).toBeLessThan(0.98);
  });

  it('are not released where the budget does not suffice', () => {
    expect(() => noisyCounts([1], { ...options, budget: budgetOf(0.05) })).toThrow(SdkError);
  });
});

describe('a noisy quantile', () => {
  it('lies near the true one', () => {
    const bits = repeatableBitsForTests('quantile');
    const values = Array.from({ length: 999 }, (_, index) => index % 100);
    const candidates = Array.from({ length: 101 }, (_, index) => index) as [number, ...number[]];
    const budget = budgetOf(10);
    const drawn = Array.from(
      { length: 300 },
      () => noisyQuantile(values, candidates, { what: 'median days', budget, epsilon: 1, quantile: 0.5, bits }).value,
    );
    for (const value of drawn) expect(Math.abs(value - 50)).toBeLessThan(8);
  });
});
