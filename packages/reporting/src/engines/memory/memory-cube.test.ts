import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFiller } from './memory-column.js';
import { memoryCube } from './memory-cube.js';

const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'), fc.nat(3)), {
  maxLength: 50,
});

describe('memoryCube', () => {
  it('has the count of every combination and of every margin', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const columns = [0, 1, 2].map((index) => {
          const filler = columnFiller(index === 2 ? 'number' : 'code');
          for (const row of list) filler.push(row[index]);
          return filler.column();
        });
        const { values, counts } = memoryCube(columns);
        let at = 0;
        for (const a of [...values[0]!, undefined]) {
          for (const b of [...values[1]!, undefined]) {
            for (const c of [...values[2]!, undefined]) {
              const wanted = [a, b, c];
              const found = list.filter((row) => wanted.every((one, index) => one === undefined || row[index] === one));
              expect(counts[at]).toBe(found.length);
              at += 1;
            }
          }
        }
        expect(counts).toHaveLength(at);
      }),
    );
  });

  it('refuses more than can be kept', () => {
    const filler = columnFiller('number');
    for (let value = 0; value < 10_000; value += 1) filler.push(value);
    const column = filler.column();
    expect(() => memoryCube([column, column])).toThrow(expect.objectContaining({ code: 'bad-option' }));
  });
});
