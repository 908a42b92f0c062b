import { inspect } from 'node:util';
import fc from 'fast-check';
import { isRight } from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { PathReporter } from 'io-ts/lib/PathReporter.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { arbitraryRecord } from '../../test/arbitrary-record.js';
import { mutationOf } from '../../test/mutation.js';
import { fromZod, type StructureIssue } from '../findings/from-zod.js';
import { organization } from '../records/organization.js';
import { victim, type Victim } from '../records/victim.js';
import { records } from '../registry.js';
import { findingReporter, fromIoTs } from './from-io-ts.js';
import { codec } from './io-ts.js';

const good = { record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test', sex: 'female' };
/** No message of ours holds it, and no key of the standard. */
const CANARY = 'Canary-7';

const errorsOf = (type: t.Mixed, value: unknown): t.Errors => {
  const decoded = type.decode(value);
  return isRight(decoded) ? [] : decoded.left;
};
const told = (issues: readonly StructureIssue[]) => [
  ...new Set(issues.map(({ rule, path, at }) => JSON.stringify([rule.id, path, at]))),
];

describe.for(records.map((record) => [record.name, record] as const))('the codec of %s', ([, record]) => {
  const type = codec(record);
  const changed = arbitraryRecord(record).chain((value) => mutationOf(value as object));

  it('gives a record back as it is', () => {
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        const decoded = type.decode(value);
        expect(isRight(decoded) && decoded.right === value && type.encode(value) === value).toBe(true);
      }),
    );
  });

  it('tells what zod tells, in the same words', () => {
    fc.assert(
      fc.property(changed, (value) => {
        const parsed = record.schema.safeParse(value);
        const byZod = parsed.success ? [] : told(fromZod(parsed.error, value));
        expect(told(fromIoTs(errorsOf(type, value), value)).toSorted()).toEqual(byZod.toSorted());
      }),
    );
  });

  it('shows no value and no unknown key in what is wrong', () => {
    fc.assert(
      fc.property(changed.map(withCanary), (value) => {
        const result = type.decode(value);
        const errors = errorsOf(type, value);
        expect(errors.length).toBeGreaterThan(0);
        expect(inspect(errors, { depth: 5 })).not.toContain(CANARY);
        expect(PathReporter.report(result).join()).not.toContain(CANARY);
        expect(JSON.stringify(findingReporter.report(result))).not.toContain(CANARY);
      }),
      { numRuns: 30 },
    );
  });
});

/** The value with every text in it replaced, and a key that nobody knows in every object. */
function withCanary(value: unknown): unknown {
  if (typeof value === 'string') return CANARY;
  if (Array.isArray(value)) return value.map(withCanary);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries([...Object.entries(value).map(([key, one]) => [key, withCanary(one)]), [CANARY, CANARY]]);
}

describe('codecs', () => {
  it('have the type of their record', () => {
    expectTypeOf<t.TypeOf<ReturnType<typeof codec<Victim>>>>().toEqualTypeOf<Victim>();
    expectTypeOf(codec(victim)).toExtend<t.Type<Victim, Victim, unknown>>();
  });

  it('refuse a key without a value, as zod does', () => {
    for (const key of ['sex', 'missing', 'id', 'other']) {
      const value = { ...good, [key]: undefined };
      expect(codec(victim).is(value)).toBe(false);
      expect(victim.schema.safeParse(value).success).toBe(false);
    }
  });

  it('refuse keys that would reach into JavaScript itself', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const value: unknown = JSON.parse(`{"record":"victim","version":"1.0","id":"xx:v1","nature":"test","${key}":1}`);
      expect(told(fromIoTs(errorsOf(codec(victim), value), value))).toEqual([
        JSON.stringify(['THB-STR-004', [], [key]]),
      ]);
    }
  });

  it('stand in a union that tells records apart by their kind', () => {
    const either = t.union([codec(victim), codec(organization)]);
    const value = { ...good, sex: 'F' };
    expect(either.is(good)).toBe(true);
    expect(told(fromIoTs(errorsOf(either, value), value))).toEqual([JSON.stringify(['THB-STR-003', ['sex'], ['sex']])]);
  });
});

describe('fromIoTs', () => {
  const bad = { ...good, sex: CANARY, [CANARY]: 1 };
  const places = (type: t.Mixed, value: unknown) =>
    fromIoTs(errorsOf(type, value), value).map(({ rule, path, at }) => [rule.id, path.join('/'), at.join('/')]);

  it('knows the place inside lists and objects of other codecs', () => {
    const file = t.exact(
      t.intersection([t.type({ sender: t.string }), t.partial({ records: t.array(codec(victim)) })]),
    );
    expect(places(file, { sender: 'x', records: [good, bad] })).toEqual([
      ['THB-STR-003', 'records/1/sex', 'records/1/sex'],
      ['THB-STR-004', 'records/1', `records/1/${CANARY}`],
    ]);
    expect(places(file, { sender: CANARY.length, records: [] })).toEqual([['THB-STR-002', 'sender', 'sender']]);
    expect(places(file, {})).toEqual([['THB-STR-001', 'sender', 'sender']]);
  });

  it('shows no key of a dictionary, since it may be a value', () => {
    const byName = t.type({ all: t.record(t.string, codec(victim)) });
    expect(places(byName, { all: { [CANARY]: { ...good, sex: 1 } } })).toEqual([
      ['THB-STR-002', 'all', `all/${CANARY}/sex`],
    ]);
  });

  it('needs the input only to find an unknown key', () => {
    expect(fromIoTs(errorsOf(codec(victim), bad)).map(({ at }) => at)).toEqual([['sex'], []]);
  });

  it('reports nothing of what is accepted', () => {
    expect(findingReporter.report(codec(victim).decode(good))).toEqual([]);
    expect(findingReporter.report(codec(victim).decode(bad))).toMatchObject([
      { rule: 'THB-STR-003', severity: 'error', path: '/sex' },
      { rule: 'THB-STR-004', severity: 'error', path: '' },
    ]);
  });
});
