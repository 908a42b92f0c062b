import { type AgeClaim, type AgeMoment, MAJORITY } from '@openthb/core';

/** Bounds of an age, in completed years. */
type Bounds = Pick<AgeClaim, 'atLeast' | 'atMost'>;

/** An age band as the file writes it: `9--17`, with dashes of any length and padded zeros, or `48+`. */
export function bandOf(cell: string): Bounds | undefined {
  const closed = /^0?(\d{1,3})\s*[-–—]{1,2}\s*0?(\d{1,3})$/u.exec(cell);
  if (closed) return { atLeast: Number(closed[1]), atMost: Number(closed[2]) };
  const open = /^(\d{1,3})\+$/u.exec(cell);
  return open ? { atLeast: Number(open[1]) } : undefined;
}

/** Minor and adult as bounds. */
export const majorities: Readonly<Record<string, Bounds>> = {
  Minor: { atMost: MAJORITY - 1 },
  Adult: { atLeast: MAJORITY },
};

/**
 * The claims that an age band and a majority make for one moment: one claim, the band, where the majority says no more;
 * two where they contradict each other.
 */
export function claimsOf(at: AgeMoment, band: Bounds | undefined, majority: Bounds | undefined): readonly AgeClaim[] {
  const missing = { basis: 'unknown', disputed: 'not-collected', by: 'not-collected', on: 'unknown' } as const;
  const claim = (bounds: Bounds): AgeClaim => ({ at, ...bounds, missing });
  if (!band) return majority ? [claim(majority)] : [];
  return majority && contradicts(band, majority) ? [claim(band), claim(majority)] : [claim(band)];
}

/** Whether no age lies within both bounds. */
export function contradicts(a: Bounds, b: Bounds): boolean {
  return Math.max(a.atLeast ?? 0, b.atLeast ?? 0) > Math.min(a.atMost ?? Infinity, b.atMost ?? Infinity);
}
