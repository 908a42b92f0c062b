import { type AnyKind, anyKind, type AnyRecord, type Fields, type RecordDef, type Victim } from '@openthb/core';
import { records } from '@openthb/core/registry';
import fc from 'fast-check';
import { arbitraryRecord } from '../../core/test/arbitrary-record.js';

/** So many odd records of each kind; those that name persons, and the parcel itself, are left out. */
const EACH = 40;
const more: Readonly<Record<string, number>> = { victim: 60, perpetrator: 200 };
const leftOut = new Set(['bundle', 'identity', 'identity-link']);

/**
 * Records that the model allows, sensible or not, so that every field of every record has all sorts of values and
 * absences. What they refer to is among the records beside them; victims have the status of those, so that they count.
 */
export function oddRecords(beside: readonly AnyRecord[], seed: number): readonly AnyRecord[] {
  const statuses = beside.flatMap((record) => (record.record === 'victim' ? (record.statusAssertions ?? []) : []));
  return records
    .filter(({ name }) => !leftOut.has(name))
    .flatMap((record: RecordDef<string, unknown>) => {
      const numRuns = more[record.name] ?? EACH;
      return (fc.sample(arbitraryRecord(record), { seed, numRuns }) as AnyRecord[]).map((one, index) => {
        const own = { ...one, id: `synthetic:odd-${record.name}-${index}`, nature: 'synthetic' };
        const status = record.name === 'victim' && { statusAssertions: [statuses[index % statuses.length]!] };
        return withReferences({ ...own, ...status } as AnyRecord as never, record.fields, beside, index) as AnyRecord;
      });
    })
    .map(registered);
}

/** A reason why there are no statuses would contradict those that there are. */
function registered(record: AnyRecord): AnyRecord {
  if (record.record !== 'victim' || record.missing === undefined) return record;
  const { statusAssertions: _, ...missing } = record.missing as Readonly<Record<string, string>>;
  return { ...record, missing } as Victim;
}

function withReferences(value: unknown, fields: Fields, beside: readonly AnyRecord[], index: number): unknown {
  const entries = Object.entries(value as Readonly<Record<string, unknown>>).map(([name, inner]) => {
    const kind = Object.hasOwn(fields, name) ? anyKind(fields[name]!.kind) : undefined;
    return [name, kind ? ofKind(inner, kind, beside, index) : inner] as const;
  });
  return Object.fromEntries(entries);
}

function ofKind(value: unknown, kind: AnyKind, beside: readonly AnyRecord[], index: number): unknown {
  switch (kind.type) {
    case 'reference': {
      const there = beside.filter(({ record }) => record === kind.to);
      return there[index % there.length]!.id;
    }
    case 'group':
      return withReferences(value, kind.fields, beside, index);
    case 'list': {
      const items = (value as readonly unknown[]).map((item, at) =>
        ofKind(item, anyKind(kind.item), beside, index + at),
      );
      return kind.unique ? [...new Set(items)] : items;
    }
    default:
      return value;
  }
}
