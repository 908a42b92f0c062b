import { activityStatus, type Programme, type ProgrammeKind, type ResponseTopic } from '@openthb/core';
import type { Light } from '../light.js';
import type { FindEvidence } from './evidence.js';

/** What programmes are looked for: of a kind, or about a topic. */
interface Wanted {
  readonly kinds?: readonly ProgrammeKind[];
  readonly topic?: ResponseTopic;
  /** Whether it must have become regular. */
  readonly regular?: true;
}

/** Whether a programme runs in the country. */
export function findProgramme({ kinds, topic, regular }: Wanted): FindEvidence {
  return ({ country, response, speaker }) =>
    response.programme
      .filter((one) => one.countries?.includes(country))
      .filter(
        (one) =>
          (kinds?.some((kind) => kind === one.kind) ?? true) &&
          (topic === undefined || (one.topics?.includes(topic) ?? false)),
      )
      .map((one) => ({
        light: regular && one.mainstreamed !== true ? partly(one) : lightOf(one),
        fact: `${one.title} (${speaker.label(activityStatus, one.status)})`,
        ...(one.from && { on: one.from }),
        source: speaker.say('records of programmes'),
      }));
}

function lightOf({ status }: Programme): Light {
  if (status === 'cancelled') return 'not-met';
  return status === 'ongoing' || status === 'completed' ? 'met' : 'partly-met';
}

/** What runs, and has not become regular. */
function partly(programme: Programme): Light {
  return lightOf(programme) === 'met' ? 'partly-met' : lightOf(programme);
}
