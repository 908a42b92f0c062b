import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../test/arbitrary-record.js';
import { mutationOf } from '../../../test/mutation.js';
import { oddRecord } from '../../../test/odd-record.js';
import { records } from '../../registry.js';
import { predicateOf } from '../predicate/predicate-of.js';
import { byteJudge, BYTES_BEYOND } from './byte-judge.js';

const judge = byteJudge();

/** Whether a text is told to be a good record, and nothing of what follows taken for it. */
function isTold(text: string, by = judge): boolean {
  const bytes = new TextEncoder().encode(text);
  const buffer = new Uint8Array(bytes.length + BYTES_BEYOND);
  buffer.set(bytes);
  return by.end(new DataView(buffer.buffer), 0) === bytes.length;
}

/** A text as it comes back from a file, which has no halves of letters. */
function asWritten(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** As Python writes it: with a space after commas and colons. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`)
    .join(', ')}}`;
}

describe.for(records.map((record) => [record.name, record] as const))('the bytes of %s', ([, record]) => {
  const accepts = predicateOf(record)!;
  const isGood = (value: unknown) => {
    const seen = { unlisted: false };
    return accepts(value, seen) && !seen.unlisted;
  };

  it('of a good record are told, unless they hold an escape', () => {
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        const learner = byteJudge();
        learner.learn(value as { record: string });
        for (const text of [JSON.stringify(value), spaced(value)]) {
          expect(isTold(text, learner) || text.includes('\\')).toBe(isGood(value));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are never told to be good where the record is not', () => {
    fc.assert(
      fc.property(
        arbitraryRecord(record).chain((value) => fc.tuple(fc.constant(value), mutationOf(value as object))),
        fc.nat(),
        fc.constantFrom('', '"', '\\', '0', ',', '}', ' ', '\u0080', 'é'),
        ([before, value], where, letter) => {
          const text = JSON.stringify(value);
          const at = where % text.length;
          const broken = asWritten(text.slice(0, at) + letter + text.slice(at + (where % 2)));
          judge.learn(before as { record: string });
          for (const one of [text, broken]) expect(isTold(one) && !isGood(parsed(one))).toBe(false);
        },
      ),
      { numRuns: 25 },
    );
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

describe('the judge of bytes', () => {
  it('judges kinds of every shape that the model can say', () => {
    const odd = byteJudge((name) => (name === 'victim' ? oddRecord : undefined));
    fc.assert(
      fc.property(arbitraryRecord(oddRecord), (value) => {
        odd.learn(value as unknown as { record: string });
        const text = JSON.stringify(value);
        expect(isTold(text, odd) || text.includes('\\')).toBe(oddRecord.schema.safeParse(value).success);
      }),
      { numRuns: 50 },
    );
  });

  it.for([
    ['no UTF-8', [0x22, 0xc3, 0x28, 0x22]],
    ['half a surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['an overlong letter', [0x22, 0xc1, 0x81, 0x22]],
    ['more than Unicode holds', [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22]],
  ])('takes no text with %s', ([, text]) => {
    const start = '{"record":"organization","version":"1.0","id":"xx:o","nature":"test","name":';
    const bytes = [...new TextEncoder().encode(start), ...(text as number[]), 0x7d];
    const buffer = new Uint8Array(bytes.length + BYTES_BEYOND);
    buffer.set(bytes);
    expect(judge.end(new DataView(buffer.buffer), 0)).toBe(-1);
  });
});
