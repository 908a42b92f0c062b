import { dateOfDay, firstDay } from '@openthb/core';
import type { PartialResult } from '../partial-result.js';
import type { Suspicion } from './partial-fault.js';

/**
 * When parts may be used.
 * @since 0.1.0
 */
export interface PartialLimits {
  /** The day on which they are. */
  readonly today: string;
  /** How many days ago they may have been issued at most; absent: as long as they say themselves. */
  readonly maxAgeDays?: number;
}

/** What is wrong with a part on a day. */
export function timeFaults({ issued, expires }: PartialResult, { today, maxAgeDays }: PartialLimits): Suspicion[] {
  const day = new Date(issued).toISOString().slice(0, 10);
  const oldest = maxAgeDays === undefined ? '' : dateOfDay(firstDay(today) - maxAgeDays);
  return [
    [expires < today, 'expired', 'It may not be used any more.'],
    [day > today, 'not-yet-valid', 'It may not be used yet.'],
    [day < oldest, 'too-old', 'It was issued longer ago than is taken here.'],
  ];
}
