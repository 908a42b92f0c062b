import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptPlaces } from '../../engine/kept-places.js';
import { storeInMemory } from '../../numbers/store-in-memory.js';
import { judgements } from './judgements.js';

describe('judgements', () => {
  it('are made at once, or wait as long as they must, and are told in the order in which they came', () => {
    const step = fc.tuple(fc.nat({ max: 30 }), fc.constantFrom('ask', 'good', 'bad'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const known = new Map<number, boolean>();
        const places = keptPlaces(storeInMemory);
        const now: number[] = [];
        const { judge, end } = judgements({ open: storeInMemory, forget: places.forget }, (one) => known.get(one));
        const waiting: [ordinal: number, one: number][] = [];
        for (const [ordinal, [one, what]] of steps.entries()) {
          if (what !== 'ask') known.set(one, what === 'bad');
          else {
            if (!known.has(one)) waiting.push([ordinal, one]);
            judge(
              { report: () => now.push(ordinal), keep: (path) => places.keep('victim', ordinal, path, { line: 1 }) },
              ['id'],
              one,
            );
          }
        }
        const told = [...end()].map((place) => places.at(place).ordinal);
        expect(told).toEqual(waiting.filter(([, one]) => known.get(one)).map(([ordinal]) => ordinal));
      }),
    );
  });

  it('gives up what has nothing to tell, where very much waits', () => {
    const known = new Set<number>();
    const places = keptPlaces(storeInMemory);
    let forgotten = 0;
    const { judge, end } = judgements(
      { open: storeInMemory, forget: () => void (forgotten += 1) },
      (one) => (known.has(one) ? false : undefined),
      (one) => !known.has(one),
    );
    for (let one = 0; one < 200_000; one += 1) {
      judge({ report: () => {}, keep: (path) => places.keep('victim', one, path, {}) }, [], one);
      if (one % 4 !== 0) known.add(one);
    }
    expect(forgotten).toBeGreaterThan(50_000);
    expect([...end()].map((place) => places.at(place).ordinal)).toEqual(
      Array.from({ length: 50_000 }, (_, at) => at * 4),
    );
  });
});
