import type { Wait } from '../dimensions/identification.js';

/**
 * The first day on which at least half of those who waited had got what they waited for; null where that never came.
 * Who still waits leaves the reckoning on the last day that is known of the wait.
 * @see E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations (1958)
 */
export function medianWait(waits: readonly Wait[]): number | null {
  const known = waits.flatMap(({ state, days }) =>
    days === undefined ? [] : [{ ended: state === 'identified', days }],
  );
  const ordered = known.toSorted((a, b) => a.days - b.days);
  let waiting = 1;
  let at = 0;
  while (at < ordered.length) {
    const { days } = ordered[at]!;
    const upTo = ordered.findIndex((wait, index) => index >= at && wait.days > days);
    const next = upTo < 0 ? ordered.length : upTo;
    const ended = ordered.slice(at, next).filter((wait) => wait.ended).length;
    waiting *= 1 - ended / (ordered.length - at);
    if (waiting <= HALF) return days;
    at = next;
  }
  return null;
}

/** One half, and as much as a product of fractions may be off. */
const HALF = 0.5 + 1e-12;
