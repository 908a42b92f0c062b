import fc from 'fast-check';
import { randomOf } from '@openthb/core/generate';
import { describe, expect, it } from 'vitest';
import type { ClassCounts } from './class-counts.js';
import { digamma, logGamma } from './log-gamma.js';
import { pitman } from './pitman.js';
import { populationUniqueness } from './population-uniqueness.js';
import { slideNegativeBinomial } from './slide-negative-binomial.js';
import { zayatz } from './zayatz.js';

const random = randomOf('uniqueness', 'population');
const share = () => (random.below(2 ** 31) + 0.5) / 2 ** 31;

/** A sample of a population of classes, and which part of that population is truly unique. */
function drawn(sizes: readonly number[], fraction: number): { readonly counts: ClassCounts; readonly truth: number } {
  const often = new Map<number, number>();
  for (const size of sizes) {
    let seen = 0;
    for (let one = 0; one < size; one += 1) if (share() < fraction) seen += 1;
    if (seen > 0) often.set(seen, (often.get(seen) ?? 0) + 1);
  }
  const people = sizes.reduce((sum, size) => sum + size, 0);
  return {
    counts: { fraction, sizes: [...often].map(([size, classes]) => ({ size, classes })) },
    truth: sizes.filter((size) => size === 1).length / people,
  };
}

/** One of a negative binomial distribution of whole size: failures before so many successes. */
function negativeBinomial(size: number, p: number): number {
  let failures = 0;
  for (let successes = 0; successes < size;) {
    if (share() < p) successes += 1;
    else failures += 1;
  }
  return failures;
}

/** Class sizes of a population after Pitman, person by person. */
function restaurant(people: number, alpha: number, theta: number): readonly number[] {
  const sizes: number[] = [];
  const classOf: number[] = [];
  for (let person = 0; person < people; person += 1) {
    const fresh = share() * (person + theta) < theta + alpha * sizes.length;
    let chosen = fresh ? sizes.length : classOf[random.below(person)]!;
    // Each class is chosen by its size less alpha: by one of its persons, and then kept with that part.
    while (share() * (sizes[chosen] ?? 1) < (fresh ? 0 : alpha)) chosen = classOf[random.below(person)]!;
    sizes[chosen] = (sizes[chosen] ?? 0) + 1;
    classOf.push(chosen);
  }
  return sizes;
}

describe('the gamma function', () => {
  it('is the factorial', () => {
    let factorial = 1;
    for (let n = 1; n < 60; n += 1) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 10);
      expect(digamma(n + 1) - digamma(n)).toBeCloseTo(1 / n, 12);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
    expect(digamma(1)).toBeCloseTo(-0.577_215_664_901_533, 12);
  });
});

describe('population uniqueness', () => {
  it('is found again after the model that made the population: Pitman', () => {
    const { counts, truth } = drawn(restaurant(40_000, 0.5, 50), 0.1);
    expect(pitman(counts)! / truth).toBeGreaterThan(0.85);
    expect(pitman(counts)! / truth).toBeLessThan(1.15);
  });

  it.for([
    [2, 0.4, 0.2],
    [3, 0.3, 0.5],
    [1, 0.7, 0.3],
  ] as const)('is found again after the model that made the population: %j', ([size, p, fraction]) => {
    const { counts, truth } = drawn(
      Array.from({ length: 30_000 }, () => 1 + negativeBinomial(size, p)),
      fraction,
    );
    expect(slideNegativeBinomial(counts)! / truth).toBeGreaterThan(0.85);
    expect(slideNegativeBinomial(counts)! / truth).toBeLessThan(1.15);
  });

  it('after Zayatz is that of the sample where nearly all are in it, and less the fewer are', () => {
    const sizes = [1, 2, 3, 4].map((size) => ({ size, classes: 100 }));
    expect(zayatz({ sizes, fraction: 1 })).toBeCloseTo(0.1, 6);
    const shares = [0.9, 0.5, 0.1, 0.01].map((fraction) => zayatz({ sizes, fraction }));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  it('lies between none and the unique part of the sample by each model, whatever the sample', () => {
    const sizes = fc
      .uniqueArray(fc.record({ size: fc.integer({ min: 1, max: 40 }), classes: fc.integer({ min: 1, max: 500 }) }), {
        selector: ({ size }) => size,
        minLength: 1,
        maxLength: 8,
      })
      .map((list) => list.toSorted((a, b) => a.size - b.size));
    fc.assert(
      fc.property(sizes, fc.constantFrom(0.01, 0.1, 0.3, 0.7), (list, fraction) => {
        const found = populationUniqueness({ sizes: list, fraction });
        for (const one of [found.pitman, found.zayatz, found.slideNegativeBinomial, found.chosen.share]) {
          expect(one === null || (one >= 0 && one <= 1)).toBe(true);
        }
        const unique = list.find(({ size }) => size === 1) !== undefined;
        expect(unique || found.chosen.share === 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
