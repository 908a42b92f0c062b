import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idTable } from './id-table.js';

describe('idTable', () => {
  it('holds what a map holds', () => {
    const entry = fc.tuple(fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 2 ** 32 - 2 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 300 }), (entries) => {
        const table = idTable();
        for (const [id, value] of entries) table.set(id, value);
        const map = new Map(entries);
        for (const [id, value] of map) expect(table.get(id)).toBe(value);
        for (const id of ['absent', '0 0 0']) expect(table.get(id)).toBe(undefined);
      }),
    );
  });

  it('takes no two of many ids that differ in one place for one another', () => {
    const table = idTable();
    for (let index = 0; index < 100_000; index += 1) table.set(`xx:v${index}`, index);
    let wrong = 0;
    for (let index = 0; index < 100_000; index += 1) if (table.get(`xx:v${index}`) !== index) wrong += 1;
    expect([wrong, table.get('xx:v100000')]).toEqual([0, undefined]);
  });
});
