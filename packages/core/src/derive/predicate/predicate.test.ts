import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineExtension } from '../../extensions/define-extension.js';
import { extended } from '../../extensions/extended.js';
import { optional } from '../../records/field.js';
import { organization } from '../../records/organization.js';
import { victim } from '../../records/victim.js';
import { codeLists } from '../../registry.js';
import { dateOfDay } from '../../scalars/days.js';
import { flag } from '../../scalars/flag.js';
import { instant } from '../../scalars/instant.js';
import { line } from '../../scalars/line.js';
import { moment } from '../../scalars/moment.js';
import { narrative } from '../../scalars/narrative.js';
import { partialDate } from '../../scalars/partial-date.js';
import { recordId } from '../../scalars/record-id.js';
import { codeHash } from './code-hash.js';
import { codeTable } from './code-table.js';
import { fast } from './fast.js';
import { isDistinct } from './is-distinct.js';
import { isInstant } from './is-instant.js';
import { isMoment } from './is-moment.js';
import { isPartialDate } from './is-partial-date.js';
import { isPlainText } from './is-plain-text.js';
import { isRecordId } from './is-record-id.js';
import { predicateOf } from './predicate-of.js';

const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const date = fc
  .tuple(fc.integer({ min: -700_000, max: 2_900_000 }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => dateOfDay(day).slice(0, length));
const time = fc
  .tuple(date, two(25), two(61), two(61), fc.constantFrom('Z', '+02:00', '-14:59', '+15:00', '00:00'))
  .map(([day, h, m, s, offset]) => `${day}T${h}:${m}:${s}${offset}`);
const id = fc
  .tuple(fc.stringMatching(/^[a-z0-9.-]{0,70}$/), fc.stringMatching(/^[A-Za-z0-9_-]{0,70}$/))
  .map((parts) => parts.join(':'));

/** A text of some form, perhaps with one of its characters changed, left out or repeated; or any text. */
const text = fc.oneof(
  fc
    .tuple(fc.oneof(date, time, id), fc.nat(), fc.constantFrom('', '', '', '0', '9', '-', ':', 'T', 'a', 'É', '\ud83d'))
    .map(([good, where, letter]) => {
      const at = where % (good.length + 1);
      return letter === '' ? good : good.slice(0, at) + letter + good.slice(at + (where % 2));
    }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const plain = (pattern: RegExp, most: number) => (value: unknown) => isPlainText(value, 1, most, pattern);

describe('what is told without a pattern', () => {
  it.for([
    ['partial-date', partialDate, isPartialDate],
    ['instant', instant, isInstant],
    ['moment', moment, isMoment],
    ['record-id', recordId, isRecordId],
  ] as const)('is what the pattern of %s says', ([, { constraint }, tells]) => {
    const { pattern } = constraint;
    fc.assert(
      fc.property(text, (value) => {
        expect(tells(value)).toBe(pattern.test(value));
      }),
      { numRuns: 2000 },
    );
    expect(tells(undefined)).toBe(false);
    expect(tells([])).toBe(false);
  });

  it.for([
    ['line', line, 300],
    ['narrative', narrative, 10_000],
  ] as const)('is what the pattern of %s says', ([, { constraint }, most]) => {
    const { pattern } = constraint;
    const any = fc.string({ unit: 'binary', maxLength: 330 });
    fc.assert(
      fc.property(fc.oneof(any, fc.stringMatching(/^[ -~\n]{290,310}$/)), (value) => {
        expect(plain(pattern, most)(value)).toBe(pattern.test(value));
      }),
      { numRuns: 400 },
    );
  });

  it('is every day of four centuries, and no day beside them', () => {
    const first = -719_528;
    const days = new Set(Array.from({ length: 146_097 }, (_, index) => dateOfDay(first + 730_485 + index)));
    const years = Array.from({ length: 400 }, (_, index) => String(2000 + index));
    const numbers = (length: number) => Array.from({ length }, (_, number) => String(number).padStart(2, '0'));
    const wrong = years.flatMap((year) =>
      numbers(14).flatMap((month) =>
        numbers(33).filter((day) => isPartialDate(`${year}-${month}-${day}`) !== days.has(`${year}-${month}-${day}`)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is whether a set has a value twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { maxLength: 20 }), (values) => {
        expect(isDistinct(values)).toBe(new Set(values).size === values.length);
      }),
    );
  });
});

describe('the hash of a code list', () => {
  it.for(codeLists.map((list) => [list.id, list] as const))('finds every code of %s', ([, { codes }]) => {
    const { size, perfect, of } = codeHash(codes);
    const table = codeTable(codes, size, of);
    expect(table.filter((code) => code !== '').toSorted()).toEqual(codes.toSorted());
    expect(table.length).toBeGreaterThan(perfect ? 0 : codes.length);
    expect(codes.filter((code) => table[of(code)] === code).length).toBeGreaterThan(
      codes.length * (perfect ? 0.99 : 0.5),
    );
  });
});

const person = { record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test', sex: 'female' };

describe('predicateOf', () => {
  it('notes values that an open list does not name', () => {
    const office = { record: 'organization', version: '1.0', id: 'xx:o', nature: 'test', name: 'x' };
    const seen = { unlisted: false };
    expect(predicateOf(organization)!({ ...office, organizationType: 'monastery' }, seen)).toBe(true);
    expect(seen.unlisted).toBe(true);
  });

  it('is none for a record with extensions', () => {
    const extension = defineExtension({
      namespace: 'al',
      title: 'T',
      fields: { victim: { own: optional(flag, { title: 'T', sensitivity: 'plain', since: '1.0', definition: 'D' }) } },
    });
    const own = extended(victim, [extension]);
    expect(predicateOf(own)).toBeUndefined();
    expect(fast(own)).toBe(own.schema);
  });

  it('refuses what only looks like an object', () => {
    const accepts = predicateOf(victim)!;
    for (const value of [null, undefined, 'victim', Object.assign([], person), { ...person, sex: undefined }]) {
      expect(accepts(value, { unlisted: false })).toBe(false);
    }
  });
});

describe('fast', () => {
  const schema = fast(victim);

  it('gives a good record back as it is', () => {
    expect(schema.parse(person)).toBe(person);
    expect(z.validate(schema, person)).toBe(true);
  });

  it('finds in a bad record what zod finds', () => {
    const bad = { ...person, sex: 'F', other: 1, missing: { birthDate: 'because' } };
    expect(schema.safeParse(bad).error?.issues).toEqual(victim.schema.safeParse(bad).error?.issues);
    expect(z.validate(schema, bad)).toBe(false);
  });
});
