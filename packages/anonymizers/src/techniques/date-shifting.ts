import { type AnyRecord, recordDef, type RecordId, SdkError } from '@openthb/core';
import { mapRecord } from '../data/map-record.js';
import { keyedHash } from '../pseudonyms/keyed-hash.js';
import { type PseudonymKey, soundKey } from '../pseudonyms/pseudonym-key.js';
import type { PseudonymContext } from '../pseudonyms/pseudonymizer.js';
import { shiftedDay, shiftedInstant } from './shifted-day.js';

/** By how many days the dates of a person are shifted; the same each time. */
export type DateShift = (person: RecordId) => Promise<number>;

/**
 * Gives each person a shift of up to `within` days to either side, and never none, from a key: nobody without it can tell
 * the shift. For another purpose or recipient it is another, so that the two cannot be laid one over the other.
 * @throws SdkError `weak-key` as pseudonyms do; `bad-option` where `within` is no whole number from 1 to 3650
 * @since 0.1.0
 */
export async function createDateShift(
  key: PseudonymKey,
  { purpose, recipient, within }: Omit<PseudonymContext, 'issuer'> & { readonly within: number },
): Promise<DateShift> {
  if (!Number.isInteger(within) || within < 1 || within > 3650) {
    throw new SdkError('bad-option', 'Dates are shifted by 1 to 3650 days.');
  }
  const hash = await keyedHash(soundKey(key).secret, ['OpenTHB date shift 1', purpose, recipient]);
  return async (person) => {
    const bytes = new DataView((await hash([person])).buffer);
    // 53 bits are so many more than there are days that the rest of the division favours none.
    const drawn = (bytes.getUint32(0) & 0x1f_ffff) * 2 ** 32 + bytes.getUint32(4);
    const step = drawn % (2 * within);
    return step < within ? step - within : step - within + 1;
  };
}

/**
 * A copy of a record in which every date and instant is shifted by so many days, so that intervals stay what they are:
 * ages, waits, durations. Which fields hold dates is told by the model. Shift all records of a person by the same.
 * @throws SdkError `unsafe` where the record holds a field that the model does not know, since it may hold a date
 * @since 0.1.0
 */
export function withShiftedDates<R extends AnyRecord>(record: R, days: number): R {
  return mapRecord(recordDef(record.record)!.fields, record, (kind, value) => {
    if (kind.type !== 'scalar') return value;
    if (kind.id === 'partial-date') return shiftedDay(value as string, days);
    return kind.id === 'instant' ? shiftedInstant(value as string, days) : value;
  }) as R;
}
