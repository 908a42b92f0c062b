import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../test/arbitrary-record.js';
import { defineExtension } from '../../extensions/define-extension.js';
import { extended } from '../../extensions/extended.js';
import { type AnyKind, anyKind } from '../../records/any-kind.js';
import { optional } from '../../records/field.js';
import { victim } from '../../records/victim.js';
import { records } from '../../registry.js';
import { flag } from '../../scalars/flag.js';
import { alignedOf } from './aligned-of.js';

/** The names of each object in a value of a kind that are not those of the model, in its order. */
function misaligned(kind: AnyKind, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (kind.type === 'list') return (value as readonly unknown[]).flatMap((one) => misaligned(anyKind(kind.item), one));
  if (kind.type !== 'group') return [];
  const names = Object.keys(kind.fields);
  const has = Object.keys(value as object).filter((name) => name !== 'missing');
  const wrong = has.join() === names.join() ? [] : [kind.name];
  const inside = Object.entries(kind.fields).flatMap(([name, field]) =>
    misaligned(anyKind(field.kind), (value as Readonly<Record<string, unknown>>)[name]),
  );
  return [...wrong, ...inside];
}

describe.for(records.map((record) => [record.name, record] as const))('a %s that is aligned', ([, record]) => {
  it('says what it said, and has every field of the model in its order, whatever the order of its own', () => {
    const align = alignedOf(record)!;
    fc.assert(
      fc.property(arbitraryRecord(record), fc.boolean(), (value, backwards) => {
        const entries = Object.entries(value as object);
        const copy = align(Object.fromEntries(backwards ? entries.toReversed() : entries));
        // Absent and undefined are equal here.
        expect(copy).toEqual(value);
        expect(misaligned(record as AnyKind, copy)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('alignedOf', () => {
  it('is none for a record with extensions', () => {
    const fields = {
      victim: { own: optional(flag, { title: 'T', sensitivity: 'plain', since: '1.0', definition: 'D' }) },
    };
    const extension = defineExtension({ namespace: 'al', title: 'T', fields });
    expect(alignedOf(extended(victim, [extension]))).toBeUndefined();
  });
});
