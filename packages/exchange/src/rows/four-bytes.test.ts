import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsBefore, bytesBefore, shiftIn, stopsIn } from './four-bytes.js';

const byte = fc.oneof(
  fc.constantFrom(0, 1, 9, 10, 13, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x2b, 0x2c, 0x2d, 0x80, 0xac, 0xff),
);
const letter = fc.constantFrom('a', '\0', 'é', '\u07FF', '\u0800', '€', '\uFFFF', '😀', '\u{10FFFF}');
const anyByte = fc.oneof(byte, fc.integer({ min: 0, max: 255 }));

describe('four bytes', () => {
  it('are marked first where a cell may end', () => {
    fc.assert(
      fc.property(fc.array(anyByte, { minLength: 4, maxLength: 4 }), fc.constantFrom(0x2c, 0x3b, 0x09), (four, by) => {
        const number = new DataView(new Uint8Array(four).buffer).getInt32(0, true);
        const marks = stopsIn(number, by * 0x01010101);
        const expected = four.findIndex((one) => one < 0x20 || one === 0x22 || one === by);
        expect(marks === 0 ? -1 : bytesBefore(marks)).toBe(expected);
        if (expected < 0) return;
        const before = new Uint8Array(new Int32Array([number & bitsBefore(marks)]).buffer);
        expect([...before]).toEqual(four.map((one, index) => (index < expected ? one : 0)));
      }),
      { numRuns: 5000 },
    );
  });

  it('are as many more than their letters as a text has bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 20 }), fc.nat(3), (text, from) => {
        const bytes = new TextEncoder().encode(`${'a'.repeat(from)}${text}`);
        const view = new DataView(new Uint8Array([...bytes, 0xd0, 0xb6, 0xd0, 0xb6]).buffer);
        expect(shiftIn(view, from, bytes.length)).toBe(bytes.length - from - text.length);
      }),
      { numRuns: 400 },
    );
  });
});
