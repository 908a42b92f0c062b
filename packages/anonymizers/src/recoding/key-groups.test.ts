import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyGroups } from './key-groups.js';

/** Some keys of one to three words, few enough values that keys meet. */
const keys = fc.integer({ min: 1, max: 3 }).chain((words) =>
  fc.array(fc.array(fc.constantFrom(0, 1, -1, 7, 2 ** 31 - 1), { minLength: words, maxLength: words }), {
    maxLength: 40,
  }),
);

/** Bits that count: all, some that leave other words room, or none. */
const masks = fc.array(fc.constantFrom(-1, 0, 1, 6, 2 ** 31 - 1), { minLength: 3, maxLength: 3 });

describe('keyGroups', () => {
  it('puts keys together whose bits that count are equal, in the order in which they come, use after use', () => {
    const groups = keyGroups(40);
    const groupOf = new Int32Array(40);
    const firsts = new Int32Array(40);
    fc.assert(
      fc.property(keys, masks, (all, bits) => {
        const words = Array.from({ length: all[0]?.length ?? 1 }, (_, word) =>
          Int32Array.from(all, (key) => key[word]!),
        );
        const texts = all.map((key) => key.map((word, at) => word & bits[at]!).join());
        const told = { words, masks: Int32Array.from(bits.slice(0, words.length)) };
        const distinct = [...new Set(texts)];
        expect(groups.group(told, all.length, groupOf, firsts)).toBe(distinct.length);
        expect(Array.from(groupOf.subarray(0, all.length))).toEqual(texts.map((text) => distinct.indexOf(text)));
        expect(Array.from(firsts.subarray(0, distinct.length))).toEqual(distinct.map((text) => texts.indexOf(text)));
      }),
    );
  });
});
