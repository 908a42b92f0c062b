import { type AnyRecord, dateOf, dateOfMoment, type PartialDate } from '@openthb/core';

/** The day on which what a record tells of came to notice: a contact, a referral, the first assertion about a person. */
export function dayOfRecord(record: AnyRecord): PartialDate | undefined {
  switch (record.record) {
    case 'victim':
      return dateOfMoment(record, 'registration');
    case 'registration':
      return record.on;
    case 'referral':
      return dateOf(record.history[0]!.at);
    default:
      return undefined;
  }
}
