import { SdkError } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataTable, dataTable } from '../data/data-table.js';
import { bernoulliExp } from './bernoulli-exp.js';
import { repeatableBitsForTests, secureBits } from './bits.js';
import { boundedStandings } from './bounded-standings.js';
import { budgetFrom, budgetOf, left, spend } from './budget.js';
import { consistentCounts } from './consistent-counts.js';
import { discreteGaussian } from './discrete-gaussian.js';
import { discreteLaplace } from './discrete-laplace.js';
import { epsilonOf } from './epsilon-of.js';
import { noisyCounts } from './noisy-counts.js';
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

describe('what of a person counts', () => {
  const standing = fc.record({ cell: fc.nat({ max: 9 }), value: fc.integer({ min: -50, max: 50 }) });
  const person = fc.record({
    key: fc.option(fc.string(), { nil: undefined }),
    standings: fc.array(standing, { maxLength: 8 }),
  });

  it('changes no more than was allowed when a person comes or goes, and nothing that others count for', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (persons, most) => {
          const bits = () => repeatableBitsForTests('cut');
          const count = (all: typeof persons) => [...boundedStandings(all, { cellsPerPerson: most, bits: bits() })];
          const [all, fewer] = [count(persons), count(persons.slice(0, -1))];
          expect(all.slice(0, fewer.length)).toEqual(fewer);
          const own = all.slice(fewer.length);
          const { standings } = persons.at(-1)!;
          expect(own).toHaveLength(Math.min(most, new Set(standings.map(({ cell }) => cell)).size));
          expect(new Set(own.map(({ cell }) => cell)).size).toBe(own.length);
          expect(own.every((one) => standings.includes(one))).toBe(true);
        },
      ),
    );
    expect(() => [...boundedStandings([], { cellsPerPerson: 0 })]).toThrow(SdkError);
  });

  it('is the same in every release, whoever else is there, where the person has a key', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), fc.array(standing, { maxLength: 8 }), (others, standings) => {
        const own = { key: 'a person', standings };
        const counted = (all: readonly (typeof own)[]) => [...boundedStandings(all, { cellsPerPerson: 2 })];
        const alone = counted([own]);
        const known = others.map((one) => ({ ...one, key: 'another' }));
        expect(alone.length === 0 ? [] : counted([...known, own]).slice(-alone.length)).toEqual(alone);
      }),
    );
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
  const persons = dataTable(
    ['sex', 'form'],
    Array.from({ length: 300 }, (_, at) => [
      at % 3 === 0 ? 'male' : 'female',
      at % 5 === 0 ? 'labour;sexual' : 'sexual;strange',
    ]),
  );
  const options = {
    what: 'x',
    by: dimensions,
    budget: budgetOf({ epsilon: 10 }),
    cost: { epsilon: 8 },
    cellsPerPerson: 2,
  };
  const table = noisyTable(persons, { ...options, bits: repeatableBitsForTests('table') });
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
    expect(() => noisyTable(persons, { ...options, budget: table.budget })).toThrow(SdkError);
  });

  it('of neighbours gives no result likelier by more than e to the epsilon', { timeout: 30_000 }, () => {
    const epsilon = 0.8;
    const bits = repeatableBitsForTests('tables of neighbours');
    const by = [{ id: 'form', codes: ['labour', 'sexual', 'other'] }];
    const own = dataTable(['form'], [['labour;sexual;other']]);
    const draw = (all: DataTable) => {
      const { cells } = noisyTable(all, { ...options, by, cost: { epsilon }, bits });
      return cells
        .slice(0, 2)
        .map(({ noisy }) => noisy)
        .join();
    };
    const nobody = dataTable(['form'], []);
    const often = [new Map<string, number>(), new Map<string, number>()];
    for (let run = 0; run < 25_000; run += 1) {
      for (const [index, all] of [nobody, own].entries()) {
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
