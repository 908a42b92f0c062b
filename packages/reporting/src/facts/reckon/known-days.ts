import { firstDay, lastDay } from '@openthb/core';
import type { DayEnd } from '../terms/term.js';

/** Find the days that a date or an instant may mean first and last. */
export type Days = Readonly<Record<DayEnd, (text: string) => number>>;

const DATE = 'YYYY-MM-DD'.length;

/** Dates recur: each is reckoned once. */
export function knownDays(): Days {
  return { first: known(firstDay), last: known(lastDay) };
}

function known(of: (text: string) => number): (text: string) => number {
  const days = new Map<string, number>();
  return (text) => {
    const date = text.length > DATE ? text.slice(0, DATE) : text;
    const found = days.get(date);
    if (found !== undefined) return found;
    const day = of(date);
    days.set(date, day);
    return day;
  };
}
