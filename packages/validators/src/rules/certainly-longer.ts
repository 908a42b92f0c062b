import { dateOf, firstDay, lastDay, type Moment } from '@openthb/core';

/**
 * Whether more than so many hours passed between two moments, whatever is left open. Two instants are compared to the
 * second; where one is a date, only whole days between count.
 */
export function certainlyLonger(from: Moment, until: Moment, hours: number): boolean {
  if (from.length > DATE_LENGTH && until.length > DATE_LENGTH) {
    return Date.parse(until) - Date.parse(from) > hours * HOUR;
  }
  return (firstDay(dateOf(until)) - lastDay(dateOf(from)) - 1) * 24 >= hours;
}

const HOUR = 3_600_000;
const DATE_LENGTH = 'YYYY-MM-DD'.length;
