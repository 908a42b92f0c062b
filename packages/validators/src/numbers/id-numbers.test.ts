import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idNumbers } from './id-numbers.js';
import { keyedHash } from './keyed-hash.js';
import { storeInMemory } from './store-in-memory.js';

function numbering() {
  const hash = keyedHash([0x03020100, 0x07060504]);
  const number = idNumbers(storeInMemory);
  return (text: string) => {
    hash.of(text);
    return number(hash.high, hash.low);
  };
}

describe('idNumbers', () => {
  it('numbers texts in the order in which they come', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 400 }), (texts) => {
        const number = numbering();
        const order = [...new Set(texts)];
        expect(texts.map(number)).toEqual(texts.map((text) => order.indexOf(text)));
      }),
    );
  });

  it('takes no two of many ids that differ in one place for one another', () => {
    const number = numbering();
    let wrong = 0;
    for (let index = 0; index < 100_000; index += 1) if (number(`xx:v${index}`) !== index) wrong += 1;
    for (let index = 0; index < 100_000; index += 1) if (number(`xx:v${index}`) !== index) wrong += 1;
    expect(wrong).toBe(0);
  });
});
