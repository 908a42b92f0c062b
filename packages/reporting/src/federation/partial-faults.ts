import type { TableRequest } from '../plans/plans-of.js';
import { coverageFaults } from './faults/coverage-faults.js';
import type { PartialFault, Suspicion } from './faults/partial-fault.js';
import { questionFaults } from './faults/question-faults.js';
import { successionFaults } from './faults/succession-faults.js';
import { type PartialLimits, timeFaults } from './faults/time-faults.js';
import { viewpointFaults } from './faults/viewpoint-faults.js';
import { isSuperseded } from './is-superseded.js';
import type { PartialResult } from './partial-result.js';
import { planDigest } from './plan-digest.js';
import { questionOf } from './question-of.js';

/**
 * What keeps parts from being put together as the answer to what is asked; each is judged by itself and against the others.
 * Of one that another corrects only this is judged, whether the other may.
 * @since 0.1.0
 */
export async function partialFaults(
  parts: readonly PartialResult[],
  requests: readonly TableRequest[],
  limits: PartialLimits,
): Promise<readonly PartialFault[]> {
  const asked = { questions: requests.map(questionOf), plan: await planDigest(requests) };
  const standing = parts.filter((one) => !isSuperseded(one, parts));
  const suspicions = (one: PartialResult): Suspicion[] => [
    ...timeFaults(one, limits),
    ...coverageFaults(one, standing),
    ...viewpointFaults(one, standing[0]!),
    ...questionFaults(one, asked),
  ];
  return parts.flatMap((one, part) =>
    [...successionFaults(one, parts, part), ...(standing.includes(one) ? suspicions(one) : [])].flatMap(
      ([is, code, message]) => (is ? [{ code, part, message }] : []),
    ),
  );
}
