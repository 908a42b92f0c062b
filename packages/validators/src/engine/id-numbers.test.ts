import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idNumbers } from './id-numbers.js';

describe('idNumbers', () => {
  it('numbers texts in the order in which they come', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 400 }), (texts) => {
        const number = idNumbers();
        const order = [...new Set(texts)];
        expect(texts.map(number)).toEqual(texts.map((text) => order.indexOf(text)));
      }),
    );
  });

  it('takes no two of many ids that differ in one place for one another', () => {
    const number = idNumbers();
    let wrong = 0;
    for (let index = 0; index < 100_000; index += 1) if (number(`xx:v${index}`) !== index) wrong += 1;
    for (let index = 0; index < 100_000; index += 1) if (number(`xx:v${index}`) !== index) wrong += 1;
    expect(wrong).toBe(0);
  });
});
