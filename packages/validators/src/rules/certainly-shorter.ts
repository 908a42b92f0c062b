import { type Duration, firstDay, lastDay, type PartialDate } from '@openthb/core';

/**
 * Whether a period, its first and last day included, is shorter than a law's duration, whatever the days are that partial
 * dates leave open. Months are those of the calendar; what is counted in hours or working days is not judged by days.
 */
export function certainlyShorter(from: PartialDate, until: PartialDate, { amount, unit }: Duration): boolean {
  const first = firstDay(from);
  const last = lastDay(until);
  if (last < first) return false;
  if (unit === 'days') return last - first + 1 < amount;
  return unit === 'months' && last + 1 < monthsAfter(from, amount);
}

/** The day so many months after the first of a date; the last day of the month where it is too short. */
function monthsAfter(from: PartialDate, months: number): number {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const ahead = month - 1 + months;
  const target = `${year + Math.floor(ahead / 12)}-${String((ahead % 12) + 1).padStart(2, '0')}`;
  return Math.min(firstDay(target) + date - 1, lastDay(target));
}
