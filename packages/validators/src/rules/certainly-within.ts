import { firstDay, lastDay, type PartialDate } from '@openthb/core';

/** Whether a date lies in a period, its first and last day included, whatever the days are that partial dates leave open. */
export function certainlyWithin(
  date: PartialDate | undefined,
  from: PartialDate | undefined,
  until: PartialDate | undefined,
): boolean {
  if (date === undefined || from === undefined || until === undefined) return false;
  return lastDay(from) <= firstDay(date) && lastDay(date) <= firstDay(until);
}
