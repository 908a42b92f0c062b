import { type AnyRecord, type PartialDate, recordDef, type RecordId, type Sensitivity } from '@openthb/core';
import { mapRecord } from '../data/map-record.js';
import { createPseudonymizer } from '../pseudonyms/pseudonymizer.js';
import { withPseudonyms } from '../pseudonyms/with-pseudonyms.js';
import { createDateShift, withShiftedDates } from '../techniques/date-shifting.js';
import { withoutSensitive } from '../techniques/without-sensitive.js';
import { personOf } from './person-of.js';
import type { PolicySecrets } from './policy-secrets.js';
import type { RecordsPolicy } from './records-policy.js';

/**
 * Makes records fit for a recipient, one by one. First those are noted of whom somebody must not be told: `note` every
 * record, then `release` every one.
 * @since 0.1.0
 */
export interface RecordRelease {
  note(record: AnyRecord): void;
  /** The record as it leaves; undefined where it stays. */
  release(record: AnyRecord): Promise<AnyRecord | undefined>;
}

/**
 * Begins a release under a policy.
 * @throws SdkError `weak-key` and `bad-option` as pseudonyms do.
 * @since 0.1.0
 */
export async function releaseRecords(
  { kinds, gone = [], quasiDates, shiftDatesWithin }: RecordsPolicy,
  { key, context }: PolicySecrets,
): Promise<RecordRelease> {
  const pseudonymize = await createPseudonymizer(key, context);
  const shift =
    shiftDatesWithin === undefined ? undefined : await createDateShift(key, { ...context, within: shiftDatesWithin });
  const stripped: readonly Sensitivity[] = ['direct', 'protected', ...gone];
  const banned = new Set<RecordId>();
  return {
    note(record) {
      if (record.record === 'victim' && (record.neverDiscloseTo ?? []).length > 0) banned.add(record.id);
    },
    async release(record) {
      if (!kinds.includes(record.record) || namesOne(record, banned)) return undefined;
      // Whose dates they are is told before ids become pseudonyms.
      const days = shift ? await shift(personOf(record)) : 0;
      const bare = withoutSensitive(record, stripped);
      if (!bare) return undefined;
      const shifted = days === 0 ? bare : withShiftedDates(bare, days);
      const coarse = quasiDates ? withCoarserDates(shifted, quasiDates) : shifted;
      const known = await withPseudonyms(coarse, pseudonymize);
      return known.nature === 'real' ? { ...known, nature: 'de-identified' } : known;
    },
  };
}

/** Whether a record is of one of these or refers to one. */
function namesOne(record: AnyRecord, ids: ReadonlySet<RecordId>): boolean {
  if (ids.size === 0) return false;
  let found = ids.has(record.id);
  const { extensions: _, ...own } = record as AnyRecord & { readonly extensions?: unknown };
  mapRecord(recordDef(record.record)!.fields, own, (kind, value) => {
    if (kind.type === 'reference' && ids.has(value as RecordId)) found = true;
    return value;
  });
  return found;
}

const LENGTHS = { month: 'YYYY-MM'.length, year: 'YYYY'.length } as const;

/** Dates by which a person may be known, cut to the month or year. */
function withCoarserDates<R extends AnyRecord>(record: R, precision: keyof typeof LENGTHS): R {
  return mapRecord(recordDef(record.record)!.fields, record, (kind, value, { sensitivity }) =>
    kind.type === 'scalar' && kind.id === 'partial-date' && sensitivity === 'quasi'
      ? (value as PartialDate).slice(0, LENGTHS[precision])
      : value,
  ) as R;
}
