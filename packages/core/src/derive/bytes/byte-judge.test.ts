import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../test/arbitrary-record.js';
import { mutationOf } from '../../../test/mutation.js';
import { oddRecord } from '../../../test/odd-record.js';
import { defineExtension } from '../../extensions/define-extension.js';
import { extended } from '../../extensions/extended.js';
import { optional } from '../../records/field.js';
import { type Victim, victim } from '../../records/victim.js';
import { records } from '../../registry.js';
import { flag } from '../../scalars/flag.js';
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

/** As Python writes it, with a space after commas and colons; and with the keys of objects within in another order. */
function spaced(value: unknown, isWhole = true): string {
  if (Array.isArray(value)) return `[${value.map((one) => spaced(one, false)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = isWhole ? Object.entries(value) : Object.entries(value).toReversed();
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one, false)}`).join(', ')}}`;
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
        for (const text of [JSON.stringify(value), spaced(value)]) {
          expect(isTold(text) || text.includes('\\')).toBe(isGood(value));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are never told to be good where the record is not', () => {
    fc.assert(
      fc.property(
        arbitraryRecord(record).chain((value) => mutationOf(value as object)),
        fc.nat(),
        fc.constantFrom('', '"', '\\', '0', ',', '}', ' ', '\u0080', 'é'),
        (value, where, letter) => {
          const text = JSON.stringify(value);
          const at = where % text.length;
          const broken = asWritten(text.slice(0, at) + letter + text.slice(at + (where % 2)));
          for (const one of [text, broken]) expect(isTold(one) && !isGood(parsed(one))).toBe(false);
        },
      ),
      { numRuns: 25 },
    );
  });
});

function isGoodVictim(value: unknown): boolean {
  const seen = { unlisted: false };
  return predicateOf(victim)!(value, seen) && !seen.unlisted;
}

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
        for (const text of [JSON.stringify(value), spaced(value)]) {
          expect(isTold(text, odd) || text.includes('\\')).toBe(oddRecord.schema.safeParse(value).success);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('judges records with extensions by their model', () => {
    const extension = defineExtension({
      namespace: 'al',
      title: 'T',
      fields: { victim: { own: optional(flag, { title: 'T', sensitivity: 'plain', since: '1.0', definition: 'D' }) } },
    });
    const own = extended(victim, [extension]);
    const extending = byteJudge((name) => (name === 'victim' ? own : undefined));
    const escaped: Victim = {
      record: 'victim',
      version: '1.0',
      id: 'xx:v',
      nature: 'test',
      authorisations: [{ basis: 'consent', overrideRole: '"' }],
    };
    fc.assert(
      fc.property(arbitraryRecord(victim), fc.constantFrom(true, 'x'), (value, mark) => {
        const text = spaced({ ...value, extensions: { al: { own: mark } } });
        const isGood = mark === true && isGoodVictim(value);
        expect(isTold(text, extending)).toBe(isGood && !text.includes('\\'));
        expect(isTold(text)).toBe(false);
      }),
      // What holds an escape is never told, good or bad.
      { numRuns: 50, examples: [true, 'x'].map((mark) => [escaped, mark]) },
    );
  });

  it('takes no key twice', () => {
    const text = (more: string) => `{"record":"victim","version":"1.0","id":"xx:v","nature":"test"${more}}`;
    expect(isTold(text(',"sex":"female"'))).toBe(true);
    for (const more of ['"sex":"female","sex":"female"', '"id":"xx:v"', '"missing":{"sex":"unknown"},"missing":{}']) {
      expect(isTold(text(`,${more}`))).toBe(false);
    }
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
