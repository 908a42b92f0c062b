import type { PartialResult } from '../partial-result.js';
import type { Suspicion } from './partial-fault.js';

/** What of a part is reckoned otherwise than in the first. */
export function viewpointFaults({ asOf, ageAt, nature }: PartialResult, first: PartialResult): Suspicion[] {
  return [
    [asOf !== first.asOf, 'other-day', 'It is reckoned from another day than the first part.'],
    [ageAt !== first.ageAt, 'other-age', 'It takes ages at another moment than the first part.'],
    [nature !== first.nature, 'other-nature', 'Its records are of another nature than those of the first part.'],
  ];
}
