/** So many that waited so long. */
export interface Waited {
  readonly days: number;
  readonly count: number;
  /** Whether the wait ended then, or was still open when it was last known of. */
  readonly ended: boolean;
}

/**
 * The first day on which at least half of those who waited had got what they waited for; null where that never came.
 * Who still waits leaves the reckoning on the last day that is known of the wait.
 * @see E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations (1958)
 */
export function medianOfWaits(waits: readonly Waited[]): number | null {
  const days = new Map<number, { ended: number; left: number }>();
  let under = 0;
  for (const { days: day, count, ended } of waits) {
    const known = days.get(day) ?? { ended: 0, left: 0 };
    known[ended ? 'ended' : 'left'] += count;
    days.set(day, known);
    under += count;
  }
  let waiting = 1;
  for (const [day, { ended, left }] of [...days].toSorted(([a], [b]) => a - b)) {
    waiting *= 1 - ended / under;
    if (waiting <= HALF) return day;
    under -= ended + left;
  }
  return null;
}

/** One half, and as much as a product of fractions may be off. */
const HALF = 0.5 + 1e-12;
