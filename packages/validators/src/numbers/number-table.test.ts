import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberTable } from './number-table.js';
import { storeInMemory } from './store-in-memory.js';

describe('numberTable', () => {
  it('holds what a map holds', () => {
    const number = fc.oneof(fc.nat({ max: 20 }), fc.integer({ min: 0, max: 2 ** 32 - 2 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 300 }), (entries) => {
        const table = numberTable(storeInMemory);
        const map = new Map<string, number>();
        for (const [one, other, value] of entries) {
          table.set(one, other, value);
          map.set(`${one} ${other}`, value);
        }
        for (const [one, other] of entries) {
          expect(table.get(one, other)).toBe(map.get(`${one} ${other}`));
          expect(table.get(other, one)).toBe(map.get(`${other} ${one}`));
        }
      }),
    );
  });
});

describe('a store in memory', () => {
  it('holds what a map holds, and 0 where none was set', () => {
    const entry = fc.tuple(fc.nat({ max: 20_000 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 50 }), fc.nat({ max: 20_000 }), (entries, other) => {
        const facts = storeInMemory(1);
        for (const [id, fact] of entries) facts.set(id, fact);
        const map = new Map(entries);
        for (const id of [...map.keys(), other]) expect(facts.get(id)).toBe(map.get(id) ?? 0);
      }),
    );
  });
});
