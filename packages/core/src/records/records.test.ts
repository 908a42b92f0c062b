import { describe, expect, expectTypeOf, it } from 'vitest';
import type { MissingReason } from '../code-lists/missing-reason.js';
import type { Sex } from '../code-lists/sex.js';
import type { AnyRecord, RecordOf } from './any-record.js';
import { defineGroup } from './define-group.js';
import { optional, required } from './field.js';
import { listOf } from './list-of.js';
import type { Episode } from './parts/episode.js';
import { type Victim, victim } from './victim.js';
import { flag } from '../scalars/flag.js';
import { line } from '../scalars/line.js';

describe('the types of records', () => {
  it('are small and say what may be absent', () => {
    expectTypeOf<Victim['record']>().toEqualTypeOf<'victim'>();
    expectTypeOf<Victim['sex']>().toEqualTypeOf<Sex | undefined>();
    expectTypeOf<Victim['episodes']>().toEqualTypeOf<readonly Episode[] | undefined>();
    expectTypeOf<NonNullable<Victim['missing']>['sex']>().toEqualTypeOf<MissingReason | undefined>();
    expectTypeOf<RecordOf<'victim'>>().toEqualTypeOf<Victim>();
    expectTypeOf<AnyRecord>().toExtend<{ readonly id: string }>();
    expectTypeOf(
      victim.schema.parse({ record: 'victim', version: '1.0', id: 'xx:1', nature: 'test' }),
    ).toEqualTypeOf<Victim>();
  });

  it('refuse what the standard refuses', () => {
    const header = { record: 'victim', version: '1.0', id: 'xx:1', nature: 'test' } as const;
    // @ts-expect-error a code of no list
    const wrongCode: Victim = { ...header, sex: 'F' };
    // @ts-expect-error a key that the standard does not know
    const unknownKey: Victim = { ...header, natinality: 'AL' };
    // @ts-expect-error a reason for a required field
    const requiredReason: Victim = { ...header, missing: { nature: 'unknown' } };
    // @ts-expect-error undefined is not absence
    const notAbsent: Victim = { ...header, sex: undefined };
    for (const value of [wrongCode, unknownKey, requiredReason, notAbsent]) {
      expect(victim.schema.safeParse(value).success).toBe(false);
    }
  });
});

describe('defineGroup', () => {
  it('builds its schema only when asked, and once', () => {
    const meta = { title: 'x', sensitivity: 'plain', since: '1.0' } as const;
    const group = defineGroup('test', { a: required(line, meta), b: optional(listOf(flag), meta) });
    expect(group.schema).toBe(group.schema);
    expect(group.schema.safeParse({ a: 'x', missing: { b: 'unknown' } }).success).toBe(true);
    expect(group.schema.safeParse({ a: 'x', b: [true], missing: { b: 'unknown' } }).success).toBe(false);
    expect(group.schema.safeParse({ a: 'x', b: [] }).success).toBe(false);
    expect(Object.isFrozen(group)).toBe(true);
  });
});
