import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf } from '../../records/list-of.js';
import { count } from '../../scalars/count.js';
import { flag } from '../../scalars/flag.js';
import { narrative } from '../../scalars/narrative.js';
import { cellText, cellValue } from './cell-text.js';
import type { CellKind } from './flat-part.js';

const text: CellKind = { leaf: narrative };
const texts: CellKind = { leaf: narrative, list: listOf(narrative) };
/** Texts in which the characters that mean something are frequent. */
const awkward = fc.string({ unit: fc.constantFrom(...'\'=+-@\t\r\n;\\,"{} ', '\uFF1D', '😀', 'a') });

describe('the text of a cell', () => {
  it('is read back, whatever it is', () => {
    fc.assert(
      fc.property(awkward, (value) => {
        expect(cellValue(text, cellText(text, value))).toBe(value);
      }),
    );
  });

  it('of a list is read back, whatever its items are', () => {
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 1 }), (value) => {
        expect(cellValue(texts, cellText(texts, value))).toEqual(value);
      }),
    );
  });

  it('is never empty and never a formula', () => {
    fc.assert(
      fc.property(awkward, (value) => {
        expect(cellText(text, value)).toMatch(/^[^=+\-@\t\r\n\uFF1D]/);
      }),
    );
  });

  it('changes only texts that need it', () => {
    expect(cellText(text, "'tis = so")).toBe("'tis = so");
    expect(cellText(text, '=1+1')).toBe("'=1+1");
    expect(cellText(texts, ['a;b', 'c'])).toBe('a\\;b;c');
  });

  it('gives numbers and answers their type, and is refused where it is none', () => {
    expect(['0', '12', '012', '1.0', 'many'].map((cell) => cellValue({ leaf: count }, cell))).toEqual([
      0,
      12,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['true', 'FALSE', 'yes', 'constructor'].map((cell) => cellValue({ leaf: flag }, cell))).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
    expect(cellValue({ leaf: count, list: listOf(count) }, '1;2')).toEqual([1, 2]);
    expect(cellValue({ leaf: count, list: listOf(count) }, '1;x')).toBeUndefined();
  });
});
