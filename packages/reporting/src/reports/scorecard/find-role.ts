import { certainlyBefore, type StructureRole, structureRole } from '@openthb/core';
import type { FindEvidence } from './evidence.js';

/** Whether a body has a part in the national structure. */
export function findRole(role: StructureRole): FindEvidence {
  return ({ country, response, asOf, speaker }) =>
    response.organization
      .filter((one) => one.country === country && one.roles?.includes(role))
      .map(({ name, activeFrom, activeUntil }) => {
        const ended = certainlyBefore(activeUntil, asOf);
        return {
          light: ended ? 'not-met' : 'met',
          fact: `${speaker.label(structureRole, role)}: ${name}`,
          ...((ended ? activeUntil : activeFrom) && { on: ended ? activeUntil! : activeFrom! }),
          source: speaker.say('records of organizations'),
        };
      });
}
