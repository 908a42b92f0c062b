import { completedYears, dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import type { Random } from './random.js';

/** The first year of the made-up records. */
const FIRST_YEAR = '2015';

/** What happened to a person and when, in days since 1970-01-01; everything else is told from it. */
export interface Timeline {
  readonly born: number;
  readonly entered: number;
  readonly exploitedFrom: number;
  readonly exploitedUntil: number;
  /** The first contact with a reporting entity. */
  readonly contact: number;
  readonly presumed: number;
  /** The day of the decision; after the last day of the file where it is still awaited. */
  readonly decided: number;
}

/** A made-up timeline whose last contact lies before the day of the file. */
export function timelineOf(asOf: PartialDate, random: Random): Timeline {
  const last = firstDay(asOf);
  const contact = random.between(firstDay(FIRST_YEAR), last);
  const childhood = random.percent(36);
  // Most children are between 13 and 17; most adults are young.
  const years = childhood
    ? 17 - Math.floor((random.below(13) * random.below(13)) / 13)
    : 18 + Math.floor((random.below(36) * random.below(36)) / 36);
  const born = contact - years * 366 - random.between(1, 300);
  const exploitedUntil = contact - random.below(60);
  const exploitedFrom = exploitedUntil - random.between(5, random.pick([40, 200, 700]));
  const entered = exploitedFrom - random.below(45);
  const presumed = Math.min(last, contact + Math.floor((random.below(40) * random.below(40)) / 40));
  const decided = presumed + random.between(4, random.pick([20, 60, 240]));
  const youngest = born + 1000;
  return {
    born,
    entered: Math.max(entered, youngest),
    exploitedFrom: Math.max(exploitedFrom, youngest),
    exploitedUntil: Math.max(exploitedUntil, youngest),
    contact,
    presumed,
    decided,
  };
}

/** Age on a day, in completed years. */
export function ageOn(born: number, day: number): number {
  return completedYears(dateOfDay(born), dateOfDay(day)).atLeast;
}

/** A day as a date: in most cases to the day, otherwise to the month or the year. */
export function dated(day: number, random: Random): PartialDate {
  const precision = random.weighted({ day: 80, month: 14, year: 6 });
  return dateOfDay(day).slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
}
