import { SdkError } from '@openthb/core';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Captures, capturesOf } from './captures.js';
import { estimateHidden } from './estimate-hidden.js';
import { fitOverlap } from './overlap-model.js';

/** Real data that is no part of the project: read where it lies beside it, and named as skipped where it does not. */
const FILE = new URL('../../../../../shared/reference/data/uk_2013_mse_lists_5.csv', import.meta.url);

const twoLists = (onlyA: number, onlyB: number, both: number): Captures => ({
  lists: ['police', 'shelters'],
  captures: [
    { lists: [0], count: onlyA },
    { lists: [1], count: onlyB },
    { lists: [0, 1], count: both },
  ],
});

describe('an estimate from two lists', () => {
  it('is that of Lincoln and Petersen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (onlyA, onlyB, both) => {
          const hidden = fitOverlap(twoLists(onlyA, onlyB, both), [])!.hidden;
          expect(hidden / ((onlyA * onlyB) / both)).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('is refused where the lists share nobody, and is repeated by its seed', () => {
    expect(() => estimateHidden(twoLists(10, 10, 0), { seed: 's' })).toThrow(SdkError);
    const estimate = () => estimateHidden(twoLists(90, 60, 30), { seed: 's', resamples: 50 });
    expect(estimate()).toEqual(estimate());
    expect(estimate()).toMatchObject({ listed: 180, hidden: 180, total: 360 });
  });
});

describe('an estimate from more lists', () => {
  it('finds the population that independent lists were drawn from', () => {
    const chances = [0.3, 0.2, 0.25, 0.15];
    const captures = Array.from({ length: 15 }, (_, index) => {
      const lists = [0, 1, 2, 3].filter((list) => ((index + 1) >> list) & 1);
      const chance = chances.reduce((all, p, list) => all * (lists.includes(list) ? p : 1 - p), 1);
      return { lists, count: Math.round(10_000 * chance) };
    });
    const { total, interval, pairs } = estimateHidden(
      { lists: ['a', 'b', 'c', 'd'], captures },
      { seed: 's', resamples: 40 },
    );
    expect(pairs).toEqual([]);
    expect(Math.abs(total - 10_000)).toBeLessThan(30);
    expect(interval[0]).toBeLessThan(10_000);
    expect(interval[1]).toBeGreaterThan(10_000);
  });

  it('takes in a pair of lists that refer to each other, and leaves out cells that nobody can be in', () => {
    const captures: Captures = {
      lists: ['a', 'b', 'c'],
      captures: [
        { lists: [0], count: 200 },
        { lists: [1], count: 200 },
        { lists: [2], count: 200 },
        { lists: [0, 1], count: 160 },
        { lists: [0, 2], count: 20 },
        { lists: [1, 2], count: 20 },
        { lists: [0, 1, 2], count: 16 },
      ],
    };
    expect(estimateHidden(captures, { seed: 's', resamples: 10 }).pairs).toEqual([['a', 'b']]);
    const disjoint = {
      ...captures,
      captures: captures.captures.filter(({ lists }) => lists.join() !== '0,2' && lists.length < 3),
    };
    expect(fitOverlap(disjoint, [[0, 2]])).toBeDefined();
  });
});

describe('captures', () => {
  it('count each person once', () => {
    const captures = capturesOf(['a', 'b'], [['a'], ['b', 'a'], ['a', 'b', 'a']]);
    expect(captures.captures).toEqual([
      { lists: [0], count: 1 },
      { lists: [0, 1], count: 2 },
    ]);
    expect(() => capturesOf(['a', 'b'], [[]])).toThrow(SdkError);
    expect(() => capturesOf(['a', 'b'], [['c']])).toThrow(SdkError);
    expect(() => estimateHidden({ lists: ['a'], captures: [] }, { seed: 's' })).toThrow(SdkError);
  });
});

describe.skipIf(!existsSync(FILE))(
  `the lists of the United Kingdom of 2013${existsSync(FILE) ? '' : ' (not here)'}`,
  () => {
    it('give an estimate in the published range', () => {
      const [header, ...rows] = readFileSync(FILE, 'utf8')
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(','));
      const lists = header!.slice(0, -1);
      const captures = rows.map((cells) => ({
        lists: lists.map((_, list) => list).filter((list) => Number(cells[list]) === 1),
        count: Number(cells.at(-1)),
      }));
      const { listed, total, interval } = estimateHidden({ lists, captures }, { seed: '2013', resamples: 40 });
      expect(listed).toBe(2744);
      expect(total).toBeGreaterThanOrEqual(10_000);
      expect(total).toBeLessThanOrEqual(13_000);
      expect(interval[0]).toBeLessThan(total);
      expect(interval[1]).toBeGreaterThan(total);
    });
  },
);
