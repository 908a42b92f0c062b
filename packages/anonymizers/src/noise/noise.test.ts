import { SdkError } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulliExp } from './bernoulli-exp.js';
import { repeatableBitsForTests, secureBits } from './bits.js';
import { boundedCounts } from './bounded-counts.js';
import { budgetFrom, budgetOf, left, spend } from './budget.js';
import { consistentCounts } from './consistent-counts.js';
import { discreteGaussian } from './discrete-gaussian.js';
import { discreteLaplace } from './discrete-laplace.js';
import { epsilonOf } from './epsilon-of.js';
import { noiseFor, reachOf } from './noise-for.js';
import { noisyCounts } from './noisy-counts.js';
import { noisyQuantile } from './noisy-quantile.js';
import { noisyMean, noisySum } from './noisy-sum.js';
import { noisyTable } from './noisy-table.js';
import { rationalOf } from './rational.js';
import { rhoOf } from './rho-of.js';

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

  it.for([
    ['by machine numbers', 50],
    // Beyond 2^53 in between, so that numbers of any size are needed.
    ['by numbers of any size', 90_000_000.5],
  ] as const)('draw the Gaussian distribution nearly, where it is wide: %s', ([, variance]) => {
    const many = 4000;
    const bits = repeatableBitsForTests(`wide ${variance}`);
    const drawn = Array.from({ length: many }, () => discreteGaussian(rationalOf(variance), bits)).toSorted(
      (a, b) => a - b,
    );
    // The largest distance of Kolmogorov, between whole numbers, and what one sample in a hundred thousand passes.
    const far = drawn.map((x, at) => {
      const below = 1 - tail((x + 0.5) / Math.sqrt(variance));
      return drawn[at + 1] === x ? 0 : Math.abs((at + 1) / many - below);
    });
    expect(Math.max(...far)).toBeLessThan(2.47 / Math.sqrt(many));
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
    const once = spend(budgetOf({ rho: 0.5 }), { rho: 0.3 }, 'by year');
    expect(left(once)).toBeCloseTo(0.2);
    expect(() => spend(once, { rho: 0.3 }, 'by sex')).toThrow(SdkError);
    expect(spend(once, { rho: 0.2 }, 'by sex').spent.map(({ what }) => what)).toEqual(['by year', 'by sex']);
    expect(spend(once, { epsilon: 0.2 }, 'by sex').spent[1]!.cost).toBeCloseTo(0.02);
    for (const wrong of [0, -1, Number.NaN, Infinity]) {
      expect(() => budgetOf({ rho: wrong })).toThrow(SdkError);
      expect(() => spend(once, { rho: wrong }, 'x')).toThrow(SdkError);
    }
  });

  it('of pure privacy adds epsilons, and takes no other', () => {
    const pure = budgetOf({ epsilon: 1 });
    expect(left(spend(pure, { epsilon: 0.4 }, 'x'))).toBeCloseTo(0.6);
    expect(() => spend(pure, { rho: 0.1 }, 'x')).toThrow(SdkError);
  });

  it('can be spent to the last in any shares', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (parts) => {
        let budget = budgetOf({ epsilon: 1 });
        for (let part = 0; part < parts; part += 1) budget = spend(budget, { epsilon: 1 / parts }, `${part}`);
        expect(() => spend(budget, { epsilon: 1e-6 }, 'more')).toThrow(SdkError);
      }),
    );
  });

  it('is kept as JSON, and read back', () => {
    const budget = spend(budgetOf({ epsilon: 2 }), { epsilon: 0.5 }, 'by year');
    expect(budgetFrom(JSON.parse(JSON.stringify(budget)))).toEqual(budget);
    const wrong = [
      null,
      {},
      { ...budget, total: 0 },
      { ...budget, spent: [{ what: 'x', cost: -1 }] },
      { ...budget, accounting: 'x' },
    ];
    for (const one of wrong) expect(() => budgetFrom(one)).toThrow(SdkError);
  });

  it('is told as epsilon at a delta, and no larger than the simplest bound', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 20, noNaN: true }), fc.constantFrom(1e-3, 1e-6, 1e-9), (rho, delta) => {
        const simple = rho + 2 * Math.sqrt(rho * Math.log(1 / delta));
        expect(epsilonOf(rho, delta)).toBeLessThanOrEqual(simple + 1e-9);
        expect(epsilonOf(rho, delta)).toBeGreaterThanOrEqual(gaussianEpsilon(rho, delta) - 1e-6);
      }),
    );
  });
});

describe('a cost in rho', () => {
  it('promises no more than the epsilon that it was reckoned from, and hardly less', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        fc.constantFrom(1e-3, 1e-6, 1e-9),
        (epsilon, delta) => {
          const rho = rhoOf(epsilon, delta);
          expect(epsilonOf(rho, delta)).toBeLessThanOrEqual(epsilon);
          expect(epsilonOf(rho, delta)).toBeGreaterThan(0.998 * epsilon);
          expect(rationalOf(rho).denominator).toBeLessThanOrEqual(1e9);
        },
      ),
    );
  });
});

/** What Gauss's noise truly costs at a delta, by its own tails: no bound that holds for it can be less. */
function gaussianEpsilon(rho: number, delta: number): number {
  const mu = Math.sqrt(2 * rho);
  const spent = (epsilon: number) => tail(epsilon / mu - mu / 2) - Math.exp(epsilon) * tail(epsilon / mu + mu / 2);
  let [low, high] = [0, 200];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (spent(middle) > delta) low = middle;
    else high = middle;
  }
  return low;
}

/** How likely a standard Gaussian variable is above x, by Simpson's rule. */
function tail(x: number): number {
  if (x < 0) return 1 - tail(-x);
  const [steps, width] = [400, 14 / 400];
  const f = (y: number) => Math.exp(-(y * y) / 2) / Math.sqrt(2 * Math.PI);
  let sum = f(x) + f(x + steps * width);
  for (let at = 1; at < steps; at += 1) sum += (at % 2 === 0 ? 2 : 4) * f(x + at * width);
  return (sum * width) / 3;
}

describe('noisy counts', () => {
  const options = { what: 'by form', cellsPerPerson: 2 };

  it.for([
    ['a rho', { rho: 0.1 }],
    ['an epsilon', { epsilon: 0.5 }],
  ] as const)('for %s are right in the mean, and within what they say', ([, cost]) => {
    const truth = Array.from({ length: 20_000 }, () => 50);
    const bits = repeatableBitsForTests('counts');
    const { counts, within, allWithin } = noisyCounts(truth, { ...options, bits, cost, budget: budgetOf({ rho: 1 }) });
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(Math.abs(mean - 50)).toBeLessThan(0.2);
    const inside = counts.filter((count) => Math.abs(count - 50) <= within).length / counts.length;
    expect(inside).toBeGreaterThan(0.945);
    expect(inside).toBeLessThan(0.985);
    expect(Math.max(...counts.map((count) => Math.abs(count - 50)))).toBeLessThanOrEqual(allWithin);
  });

  it('are not released where the budget does not suffice', () => {
    const poor = { ...options, cost: { rho: 0.1 }, budget: budgetOf({ rho: 0.05 }) };
    expect(() => noisyCounts([1], poor)).toThrow(SdkError);
    expect(() => noisyCounts([1], { ...poor, budget: budgetOf({ rho: 1 }), cellsPerPerson: 0 })).toThrow(SdkError);
  });
});

describe('the reach of sums of noise', () => {
  it.for([{ epsilon: 0.5 }, { rho: 0.05 }] as const)('holds in at least 95 of 100 draws: %j', (cost) => {
    const noise = noiseFor(cost, { cells: 1, size: 1 });
    const bits = repeatableBitsForTests('sums');
    for (const draws of [1, 2, 10, 60]) {
      const reach = reachOf(noise, 0.05, draws);
      let inside = 0;
      for (let run = 0; run < 2000; run += 1) {
        let sum = 0;
        for (let draw = 0; draw < draws; draw += 1) sum += noise.draw(bits);
        if (Math.abs(sum) <= reach) inside += 1;
      }
      expect(inside / 2000).toBeGreaterThan(0.94);
      // Honest, and not so wide that it says nothing.
      expect(reach).toBeLessThan(4 * noise.spread * Math.sqrt(draws) + 2);
    }
  });
});

describe('counts in which a person stands several times', () => {
  const person = fc.array(fc.nat({ max: 9 }), { maxLength: 8 });

  it('change by no more than was allowed when a person comes or goes', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (persons, most) => {
          const count = (all: readonly (readonly number[])[]) =>
            boundedCounts(all, { cells: 10, cellsPerPerson: most, bits: repeatableBitsForTests('cut') });
          const [all, fewer] = [count(persons), count(persons.slice(0, -1))];
          const moved = all.map((one, cell) => one - fewer[cell]!);
          expect(moved.every((by) => by === 0 || by === 1)).toBe(true);
          expect(moved.reduce((sum, by) => sum + by, 0)).toBe(Math.min(most, new Set(persons.at(-1)).size));
        },
      ),
    );
    expect(() => boundedCounts([[10]], { cells: 10, cellsPerPerson: 1 })).toThrow(SdkError);
  });
});

describe('consistent counts', () => {
  it('are the nearest whole numbers from zero on that add up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -8, max: 20 }), { minLength: 1, maxLength: 8 }), (noisy) => {
        const counts = consistentCounts(noisy);
        const total = Math.max(
          0,
          noisy.reduce((sum, count) => sum + count, 0),
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
        // No unit moved from one cell to another brings them nearer.
        const far = (to: readonly number[]) => to.reduce((sum, count, at) => sum + (count - noisy[at]!) ** 2, 0);
        for (const [from, count] of counts.entries()) {
          if (count === 0) continue;
          for (const to of counts.keys()) {
            const moved = counts.with(from, count - 1);
            expect(far(moved.with(to, moved[to]! + 1))).toBeGreaterThanOrEqual(far(counts) - 1e-9);
          }
        }
      }),
    );
  });
});

describe('a noisy table', () => {
  const dimensions = [
    { id: 'sex', codes: ['female', 'male'] },
    { id: 'form', codes: ['labour', 'sexual', 'other'] },
  ];
  const persons = Array.from({ length: 300 }, (_, at) => [
    [at % 3 === 0 ? 'male' : 'female'],
    at % 5 === 0 ? ['labour', 'sexual'] : ['sexual', 'strange'],
  ]);
  const options = { what: 'x', budget: budgetOf({ epsilon: 10 }), cost: { epsilon: 8 }, cellsPerPerson: 2 };
  const table = noisyTable(persons, dimensions, { ...options, bits: repeatableBitsForTests('table') });
  const at = (...codes: (string | null)[]) => table.cells.find((cell) => cell.at.join() === codes.join())!;

  it('has every cell and margin, those of zero too, and adds up', () => {
    expect(table.cells).toHaveLength(12);
    for (const part of ['count', 'noisy'] as const) {
      expect(at('female', 'labour')[part] + at('male', 'labour')[part]).toBe(at(null, 'labour')[part]);
      const forms = dimensions[1]!.codes.map((code) => at('male', code)[part]);
      expect(forms.reduce((sum, count) => sum + count, 0)).toBe(at('male', null)[part]);
    }
    expect(table.cells.every(({ count }) => count >= 0)).toBe(true);
  });

  it('counts each person in each of its cells, and tells what was spent', () => {
    expect(Math.abs(at(null, 'sexual').noisy - 300)).toBeLessThanOrEqual(8);
    expect(Math.abs(at(null, 'labour').noisy - 60)).toBeLessThanOrEqual(8);
    expect(left(table.budget)).toBeCloseTo(2);
    expect(() => noisyTable(persons, dimensions, { ...options, budget: table.budget })).toThrow(SdkError);
  });

  it('of neighbours gives no result likelier by more than e to the epsilon', { timeout: 30_000 }, () => {
    const epsilon = 0.8;
    const bits = repeatableBitsForTests('tables of neighbours');
    const own = [[0, 1, 2]];
    const draw = (all: readonly (readonly number[])[]) => {
      const counts = boundedCounts(all, { cells: 3, cellsPerPerson: 2, bits });
      const { counts: noisy } = noisyCounts(counts, { ...options, cost: { epsilon }, bits });
      return noisy.slice(0, 2).join();
    };
    const often = [new Map<string, number>(), new Map<string, number>()];
    for (let run = 0; run < 25_000; run += 1) {
      for (const [index, all] of [[], own].entries()) {
        const result = draw(all);
        often[index]!.set(result, (often[index]!.get(result) ?? 0) + 1);
      }
    }
    const ratios = [...often[0]!]
      .map(([result, times]) => [times, often[1]!.get(result) ?? 0] as const)
      .filter(([times, other]) => Math.min(times, other) > 250)
      .map(([times, other]) => Math.abs(Math.log(times / other)));
    expect(ratios.length).toBeGreaterThan(4);
    // Four standard deviations of the logarithm of a ratio of such counts.
    expect(Math.max(...ratios)).toBeLessThan(epsilon + 4 * Math.sqrt(2 / 250));
  });
});

describe('a noisy sum and mean', () => {
  const values = Array.from({ length: 400 }, (_, at) => at % 41);
  const options = { what: 'ages', least: 0, most: 40, budget: budgetOf({ epsilon: 1000 }), cost: { epsilon: 1 } };

  it.for([
    ['sum', noisySum, 7860],
    ['mean', noisyMean, 19.65],
  ] as const)('lie near the true one, which lies in the interval: %s', ([, release, truth]) => {
    const bits = repeatableBitsForTests('sums and means');
    const drawn = Array.from({ length: 400 }, () => release(values, { ...options, bits }));
    const near = drawn.filter(({ interval: [from, until] }) => from <= truth && truth <= until);
    expect(near.length).toBeGreaterThanOrEqual(370);
    const mean = drawn.reduce((sum, { value }) => sum + value, 0) / drawn.length;
    expect(Math.abs(mean - truth) / truth).toBeLessThan(0.02);
    expect(left(drawn[0]!.budget)).toBeCloseTo(999);
  });

  it('take values beyond the bounds as the bounds, and only whole numbers', () => {
    const bits = repeatableBitsForTests('beyond');
    const { value } = noisySum([1_000_000, -1_000_000, 3], { ...options, cost: { epsilon: 900 }, bits });
    expect(value).toBe(43);
    expect(noisyMean([], { ...options, bits }).interval).toEqual([0, 40]);
    expect(() => noisySum([0.5], options)).toThrow(SdkError);
    expect(() => noisySum([1], { ...options, least: 2, most: 1 })).toThrow(SdkError);
  });
});

describe('a noisy quantile', () => {
  it('lies near the true one', () => {
    const bits = repeatableBitsForTests('quantile');
    const values = Array.from({ length: 999 }, (_, index) => index % 100);
    const candidates = Array.from({ length: 101 }, (_, index) => index) as [number, ...number[]];
    const budget = budgetOf({ epsilon: 10 });
    const drawn = Array.from(
      { length: 300 },
      () => noisyQuantile(values, candidates, { what: 'median days', budget, epsilon: 1, quantile: 0.5, bits }).value,
    );
    for (const value of drawn) expect(Math.abs(value - 50)).toBeLessThan(8);
  });
});
