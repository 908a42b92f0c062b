import { describe, expect, it } from 'vitest';
import { keyedHash } from './keyed-hash.js';

/** What the authors' own program gives for the bytes 0, 1, 2 ... of so many, under the key of the bytes 0 to 7. */
const published: readonly (readonly [bytes: number, hash: string])[] = [
  [0, '218d1f59b9b83cc8'],
  [2, '064f39ef7c50eb57'],
  [4, 'd5e78a175be52ea1'],
  [6, 'ce3e91358aa2bc25'],
  [8, 'edfee820bce4858c'],
  [10, '95b0469f06a6f2ee'],
  [16, '7336aad25f7bf3b5'],
];

describe('keyedHash', () => {
  it.for(published)('gives what is published for %i bytes', ([bytes, expected]) => {
    const text = Buffer.from(Array.from({ length: bytes }, (_, index) => index)).toString('utf16le');
    const hash = keyedHash([0x03020100, 0x07060504]);
    hash.of('of another text before');
    hash.of(text);
    const given = Buffer.alloc(8);
    given.writeUInt32LE(hash.low, 0);
    given.writeUInt32LE(hash.high, 4);
    expect(given.toString('hex')).toBe(expected);
  });
});
