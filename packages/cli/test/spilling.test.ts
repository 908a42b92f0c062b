import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spilling } from '../src/io/spilling.js';
import { generate } from '@openthb/core/generate';
import { openthb } from './world.js';

const PAGE = 8192;

describe('what is kept of a file', () => {
  it('is what a map holds, however little of it memory holds, and goes when it is given up', () => {
    const step = fc.record({
      store: fc.nat({ max: 2 }),
      at: fc.oneof(fc.nat({ max: 60_000 }), fc.nat({ max: 50 })),
      value: fc.nat({ max: 255 }),
      clears: fc.constantFrom(false, false, false, false, false, false, false, false, false, true),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), fc.integer({ min: 1, max: 6 }), (steps, pages) => {
        const kept = spilling(pages * PAGE).begin();
        const stores = [kept.open(1), kept.open(4), kept.open(4)];
        const maps = stores.map(() => new Map<number, number>());
        for (const { store, at, value, clears } of steps) {
          if (clears) {
            stores[store]!.clear();
            maps[store]!.clear();
          }
          stores[store]!.set(at, value);
          maps[store]!.set(at, value);
        }
        for (const { at } of steps) {
          for (const [index, store] of stores.entries()) expect(store.get(at)).toBe(maps[index]!.get(at) ?? 0);
        }
        kept.close();
      }),
      { numRuns: 50 },
    );
  });

  it('leaves no name behind, while it is there and after', () => {
    const names = () => readdirSync(tmpdir()).filter((name) => /^openthb-[0-9a-f]{24}$/.test(name));
    const kept = spilling(PAGE).begin();
    const store = kept.open(4);
    for (let at = 0; at < 10_000; at += 1) store.set(at, at);
    expect(names()).toEqual([]);
    kept.close();
    expect(names()).toEqual([]);
  });

  it('is found the same, whatever memory holds of it', async () => {
    const lines = [...generate({ seed: 'kept', records: 300, asOf: '2024-12-31', errors: 40 })].map((record) =>
      JSON.stringify(record),
    );
    const file = [...lines, ...lines.toReversed().slice(0, 80), ...lines.slice(40, 70)].join('\n');
    const argv = ['validate', 'file.ndjson', '--format', 'json', '--max-findings', '100000', '--as-of', '2024-12-31'];
    const inMemory = await openthb(argv, { 'file.ndjson': file });
    expect(inMemory.exitCode).toBe(1);
    for (const pages of [2, 8]) {
      const keeping = () => spilling(pages * PAGE);
      expect(await openthb(argv, { 'file.ndjson': file }, { keeping })).toEqual(inMemory);
    }
  });
});
