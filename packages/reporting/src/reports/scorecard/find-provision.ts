import {
  certainlyBefore,
  implementationState,
  type LegalProvision,
  type LegalSubject,
  legalSubject,
  provisionExtent,
} from '@openthb/core';
import type { Light } from '../light.js';
import type { FindEvidence } from './evidence.js';
import { lastReport, replyOf } from './reply.js';

/** Whether the law provides something, and whether it is used where there is somebody to use it for. */
export function findProvision(subject: LegalSubject): FindEvidence {
  return ({ country, response, asOf, speaker }) =>
    response['legal-provision']
      .filter((one) => one.country === country && one.subject === subject && !certainlyBefore(one.until, asOf))
      .map((one) => {
        const report = lastReport(one.implementation, asOf);
        const inUse = report ? `; ${speaker.label(implementationState, report.state)}` : '';
        const on = report?.on ?? one.from;
        return {
          light: lightOf(one, asOf),
          fact: `${speaker.label(legalSubject, subject)}: ${speaker.label(provisionExtent, one.extent)}${inUse}`,
          ...(on && { on }),
          source: one.citation ?? speaker.say('records of legal provisions'),
          reply: replyOf(report),
        };
      });
}

/** What the law does not give is not met; what nobody used though nobody asked for it is no gap. */
function lightOf({ extent, implementation }: LegalProvision, asOf: string): Light {
  if (extent === 'none') return 'not-met';
  if (extent !== 'full') return 'partly-met';
  const report = lastReport(implementation, asOf);
  if (!report || report.state === 'used' || report.applied === 0) return 'met';
  return 'partly-met';
}
