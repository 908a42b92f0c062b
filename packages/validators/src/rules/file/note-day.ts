import type { Seen } from '../define-file-rule.js';
import { dayNumber } from './day-number.js';
import { dayOfRecord } from './day-of-record.js';

/** Notes the day of a record as a number, and how many characters tell it. */
export function noteDay({ record, note }: Pick<Seen, 'record' | 'note'>): void {
  const day = dayOfRecord(record);
  if (day !== undefined) note(dayNumber(day), day.length);
}
