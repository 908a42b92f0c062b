import { defineScalar } from './define-scalar.js';
import { before, firstDay } from './days.js';
import { instant, type Instant } from './instant.js';
import { partialDate, type PartialDate } from './partial-date.js';

/**
 * When something happened: an instant where hours count and a clock was looked at, or else a date as precise as it is
 * known.
 * @since 0.1.0
 */
export type Moment = Instant | PartialDate;

const either = [instant, partialDate].map(({ constraint }) => constraint.pattern.source.slice(1, -1)).join('|');

export const moment = defineScalar({
  id: 'moment',
  definition: 'An instant with its offset from UTC where hours count, or else a date as precise as it is known.',
  constraint: { type: 'text', pattern: new RegExp(`^(?:${either})$`, 'u') },
});

/** The calendar date of a moment, as the clock or calendar at its place showed it. */
export function dateOf(when: Moment): PartialDate {
  return when.slice(0, 10);
}

/**
 * Whether `a` happened before `b` whatever is left open; false where either is absent. Two instants are compared in
 * UTC, an instant and a date by the calendar dates at their places.
 * @since 0.1.0
 */
export function certainlyEarlier(a: Moment | undefined, b: Moment | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const bothInstants = a.length > DATE_LENGTH && b.length > DATE_LENGTH;
  return bothInstants ? secondOf(a) < secondOf(b) : before(a, b, DATE_LENGTH);
}

/**
 * The second of an instant, in UTC, counted from 1970.
 * @example secondOf('1970-01-01T02:00:00+02:00') === 0
 * @since 0.1.0
 */
export function secondOf(when: Instant): number {
  const minutes = firstDay(when) * DAY + two(when, 11) * 60 + two(when, 14);
  const offset = when.length > UTC_LENGTH ? two(when, 20) * 60 + two(when, 23) : 0;
  const behind = when.charCodeAt(OFFSET) === MINUS;
  return (minutes + (behind ? offset : -offset)) * 60 + two(when, 17);
}

/** The number that two digits at a place write. */
function two(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - TWO_ZEROS;
}

/** Where the offset of an instant begins. */
const OFFSET = 'YYYY-MM-DDThh:mm:ss'.length;
const UTC_LENGTH = 'YYYY-MM-DDThh:mm:ssZ'.length;
const DATE_LENGTH = 'YYYY-MM-DD'.length;
/** The minutes of a day. */
const DAY = 1440;
const TWO_ZEROS = 48 * 11;
const MINUS = 45;
