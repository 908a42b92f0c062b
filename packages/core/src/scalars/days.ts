import type { PartialDate } from './partial-date.js';

const DAY = 86_400_000;

/**
 * The first day that a partial date may mean, in days since 1970-01-01.
 * @example firstDay('2003-05') === firstDay('2003-05-01')
 * @since 0.1.0
 */
export function firstDay(date: PartialDate): number {
  const { year, month, day } = parts(date);
  return dayNumber(year, month ?? 1, day ?? 1);
}

/**
 * The last day that a partial date may mean, in days since 1970-01-01.
 * @example lastDay('2003-02') === lastDay('2003-02-28')
 * @since 0.1.0
 */
export function lastDay(date: PartialDate): number {
  const { year, month, day } = parts(date);
  if (day !== undefined) return dayNumber(year, month ?? 1, day);
  return month === undefined ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 0);
}

/**
 * Whether `a` lies before `b` whatever the days are that partial dates leave open; false where either is absent.
 * @example certainlyBefore('2003', '2003-05-17') === false
 * @since 0.1.0
 */
export function certainlyBefore(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a !== undefined && b !== undefined && lastDay(a) < firstDay(b);
}

/**
 * Completed years between two dates: the fewest and the most that their precision leaves open. Who is born on a
 * 29 February completes a year on 1 March of a common year.
 * @example completedYears('2003', '2020-06') // { atLeast: 16, atMost: 17 }
 * @since 0.1.0
 */
export function completedYears(
  from: PartialDate,
  to: PartialDate,
): { readonly atLeast: number; readonly atMost: number } {
  return {
    atLeast: yearsBetween(ymd(lastDay(from)), ymd(firstDay(to))),
    atMost: yearsBetween(ymd(firstDay(from)), ymd(lastDay(to))),
  };
}

/**
 * The full date of a day number.
 * @example dateOfDay(0) === '1970-01-01'
 * @since 0.1.0
 */
export function dateOfDay(day: number): PartialDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function parts(date: PartialDate): { readonly year: number; readonly month?: number; readonly day?: number } {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return { year };
  const month = Number(date.slice(5, 7));
  return date.length === 7 ? { year, month } : { year, month, day: Number(date.slice(8, 10)) };
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY;
}

/** Year, month and day as one number whose ten-thousands are years, so that a difference floors to completed years. */
function ymd(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

function yearsBetween(from: number, to: number): number {
  return Math.floor((to - from) / 10_000);
}
