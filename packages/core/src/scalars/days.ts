import type { PartialDate } from './partial-date.js';

const DAY = 86_400_000;

/**
 * The first day that a partial date may mean, in days since 1970-01-01.
 * @example firstDay('2003-05') === firstDay('2003-05-01')
 * @since 0.1.0
 */
export function firstDay(date: PartialDate): number {
  return dayNumber(firstOf(date));
}

/**
 * The last day that a partial date may mean, in days since 1970-01-01.
 * @example lastDay('2003-02') === lastDay('2003-02-28')
 * @since 0.1.0
 */
export function lastDay(date: PartialDate): number {
  return dayNumber(lastOf(date));
}

/**
 * Whether `a` lies before `b` whatever the days are that partial dates leave open; false where either is absent.
 * @example certainlyBefore('2003', '2003-05-17') === false
 * @since 0.1.0
 */
export function certainlyBefore(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a !== undefined && b !== undefined && before(a, b, FULL);
}

/**
 * Whether the first letters of a text stand before those of another, told by the first in which they differ. Where one date
 * begins as the other, the days that they may mean overlap.
 */
export function before(a: string, b: string, most: number): boolean {
  const length = Math.min(a.length, b.length, most);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return one < other;
  }
  return false;
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
    atLeast: yearsBetween(lastOf(from), firstOf(to)),
    atMost: yearsBetween(firstOf(from), lastOf(to)),
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

/**
 * The first day that a partial date may mean, as one number: years are its ten-thousands, months its hundreds, so that
 * the difference of two floors to completed years.
 */
function firstOf(date: PartialDate): number {
  const { length } = date;
  return (
    digits(date, 0, 4) * 10_000 +
    (length < 7 ? 100 : digits(date, 5, 7) * 100) +
    (length < 10 ? 1 : digits(date, 8, 10))
  );
}

/** The last day that a partial date may mean, as one number. */
function lastOf(date: PartialDate): number {
  if (date.length >= 10) return firstOf(date);
  const year = digits(date, 0, 4);
  const month = date.length < 7 ? 12 : digits(date, 5, 7);
  return year * 10_000 + month * 100 + daysIn(year, month);
}

/** A number in a text; a digit that is not there is 0, so that what is no date still has days. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + ((text.charCodeAt(at) - 48) | 0);
  return number;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Days since 1970-01-01. Years are counted from March, so that the leap day is the last of its year. */
function dayNumber(ymd: number): number {
  const month = Math.floor(ymd / 100) % 100;
  const year = Math.floor(ymd / 10_000) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + (ymd % 100) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - DAYS_TO_1970;
}

/** How many letters a full date has. */
const FULL = 'YYYY-MM-DD'.length;

/** From 1 March of the year 0 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

function yearsBetween(from: number, to: number): number {
  return Math.floor((to - from) / 10_000);
}
