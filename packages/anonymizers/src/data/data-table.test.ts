import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataTable } from './data-table.js';

describe('a flat table', () => {
  it('gives back every cell, and holds each value once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.constantFrom('a', 'b', ''))), (rows) => {
        const table = dataTable(['one', 'two'], rows);
        expect(table.rows).toBe(rows.length);
        const back = rows.map((_, row) => table.columns.map(({ values, codes }) => values[codes[row]!]));
        expect(back).toEqual(rows);
        for (const { values } of table.columns) expect(new Set(values).size).toBe(values.length);
      }),
    );
  });
});
