import { defineScalar } from './define-scalar.js';
import { fullDatePattern } from './full-date-pattern.js';

/**
 * A moment to the second, with the offset from UTC that its clock showed: `2003-05-17T09:30:00+02:00`.
 * Used where the law counts hours.
 * @since 0.1.0
 */
export type Instant = string;

/** @see RFC 3339, 5.6, without leap seconds and fractions */
export const instant = defineScalar({
  id: 'instant',
  definition: 'A moment to the second with its offset from UTC: YYYY-MM-DDThh:mm:ss, then Z, +hh:mm or -hh:mm.',
  constraint: {
    type: 'text',
    pattern: new RegExp(
      `^${fullDatePattern}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)$`,
      'u',
    ),
  },
});
