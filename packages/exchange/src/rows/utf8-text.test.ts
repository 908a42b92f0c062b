import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Text } from './utf8-text.js';

/** What is read of bytes, after which line ends stand. */
function read(bytes: Uint8Array): string | undefined {
  const all = new Uint8Array(bytes.length + 16).fill(0x0a);
  all.set(bytes);
  const view = new DataView(all.buffer);
  return utf8Text({ bytes: all, view, filled: bytes.length, letters: new Uint16Array(all.length) });
}

/** What a decoder reads. */
function oracle(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

describe('the text of bytes', () => {
  it('is that which was encoded', () => {
    const letter = fc.constantFrom(
      'a',
      'b',
      ' ',
      'é',
      '\u0080',
      'ж',
      '\u07FF',
      '\u0800',
      '€',
      '\uFEFF',
      '\uFFFF',
      '😀',
    );
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 40 }), (text) => {
        expect(read(new TextEncoder().encode(text))).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('is none where a decoder finds none, whatever the bytes', () => {
    const byte = fc.oneof(
      fc.constantFrom(0x61, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xd0, 0xdf, 0xe0, 0xe2, 0xed, 0xf0, 0xf4, 0xff),
      fc.integer({ min: 0, max: 255 }),
    );
    const bytes = fc.array(byte, { maxLength: 12 }).map((some) => new Uint8Array(some));
    fc.assert(
      fc.property(bytes, (some) => {
        expect(read(some)).toBe(oracle(some));
      }),
      { numRuns: 5000 },
    );
    const pairs = Array.from(
      { length: 0x10000 },
      (_, pair) => new Uint8Array([pair >> 8, pair & 0xff, 0xd0, 0xb6, 0x61]),
    );
    expect(pairs.filter((some) => read(some) !== oracle(some))).toEqual([]);
  });
});
