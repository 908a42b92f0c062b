import { dateOfDay, firstDay, lastDay, type PartialDate } from '@openthb/core';

/**
 * A date so many days later. A partial date is as precise as before: that of the middle of what it may mean.
 * @example shiftedDay('2003-05-17', 20) === '2003-06-06'
 * @since 0.1.0
 */
export function shiftedDay(date: PartialDate, days: number): PartialDate {
  const middle = Math.floor((firstDay(date) + lastDay(date)) / 2);
  return dateOfDay(middle + days).slice(0, date.length);
}

/** An instant so many days later, at the same time of day and with the same offset. */
export function shiftedInstant(instant: string, days: number): string {
  return shiftedDay(instant.slice(0, 10), days) + instant.slice(10);
}
