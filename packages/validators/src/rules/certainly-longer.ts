import { dateOf, firstDay, lastDay, type Moment, secondOf } from '@openthb/core';

/**
 * Whether more than so many hours passed between two moments, whatever is left open. Two instants are compared to the
 * second; where one is a date, only whole days between count.
 */
export function certainlyLonger(from: Moment, until: Moment, hours: number): boolean {
  if (from.length > DATE_LENGTH && until.length > DATE_LENGTH) {
    return secondOf(until) - secondOf(from) > hours * HOUR;
  }
  return (firstDay(dateOf(until)) - lastDay(dateOf(from)) - 1) * 24 >= hours;
}

const HOUR = 3600;
const DATE_LENGTH = 'YYYY-MM-DD'.length;
