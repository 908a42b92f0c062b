import { certainlyEarlier } from '@openthb/core';
import type { PartialResult } from '../partial-result.js';
import type { Suspicion } from './partial-fault.js';

/** What is wrong with a part beside those that it says it corrects, and those that come before it in a list. */
export function successionFaults(one: PartialResult, parts: readonly PartialResult[], at: number): Suspicion[] {
  const corrected = parts.filter(({ id }) => one.supersedes?.includes(id));
  return [
    [
      parts.slice(0, at).some(({ id }) => id === one.id),
      'same-part',
      'This part, or another that goes by its id, is there already.',
    ],
    [
      corrected.some(({ area }) => area !== one.area),
      'foreign-correction',
      'It would stand in place of a part of another country.',
    ],
    [
      corrected.some(({ issued }) => !certainlyEarlier(issued, one.issued)),
      'early-correction',
      'It would stand in place of a part that was not issued before it.',
    ],
  ];
}
