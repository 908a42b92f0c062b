import { defineScalar } from './define-scalar.js';
import { fullDatePattern } from './full-date-pattern.js';

/**
 * A day, a month or a year: `2003-05-17`, `2003-05` or `2003`. Proleptic Gregorian calendar, no time zone: it is the
 * calendar date at the place it speaks of. What is not known is left off, never filled in.
 * @since 0.1.0
 */
export type PartialDate = string;

/** @see ISO 8601-1:2019, 5.2.2, extended format, reduced precision allowed */
export const partialDate = defineScalar({
  id: 'partial-date',
  definition:
    'A date of the proleptic Gregorian calendar, as precise as it is known: YYYY-MM-DD, YYYY-MM or YYYY, at the place it speaks of.',
  constraint: {
    type: 'text',
    pattern: new RegExp(`^(?:${fullDatePattern}|\\d{4}-(?:0[1-9]|1[0-2])|\\d{4})$`, 'u'),
  },
});
