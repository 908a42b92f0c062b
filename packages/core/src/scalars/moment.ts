import { defineScalar } from './define-scalar.js';
import { certainlyBefore } from './days.js';
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
  if (!bothInstants) return certainlyBefore(dateOf(a), dateOf(b));
  // Clocks of the same offset are compared as texts.
  return a.slice(OFFSET) === b.slice(OFFSET) ? a < b : Date.parse(a) < Date.parse(b);
}

/** Where the offset of an instant begins. */
const OFFSET = 'YYYY-MM-DDThh:mm:ss'.length;
const DATE_LENGTH = 'YYYY-MM-DD'.length;
