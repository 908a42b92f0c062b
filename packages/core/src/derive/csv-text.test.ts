import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text.js';

describe('csvText', () => {
  it('is read back as it was by a reader of its own making', () => {
    const cell = fc.oneof(fc.string({ unit: fc.constantFrom('\t', '\r', '\n', '"', ',', 'a', ' ') }), fc.string());
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(rows, (all) => {
        expect(parse(csvText(all), { recordDelimiter: '\r\n' })).toEqual(all);
      }),
    );
  });
});
