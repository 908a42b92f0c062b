import { type Agreement, type AgreementKind, agreementStatus, certainlyBefore } from '@openthb/core';
import type { Light } from '../light.js';
import type { FindEvidence } from './evidence.js';
import { lastReport, replyOf } from './reply.js';

/** Whether the country is bound by an agreement of a kind. */
export function findAgreement(kind: AgreementKind): FindEvidence {
  return ({ country, response, asOf, speaker }) =>
    response.agreement
      .filter((one) => one.kind === kind && one.countries?.includes(country))
      .map((one) => {
        const report = lastReport(one.implementation, asOf);
        return {
          light: lightOf(one, asOf),
          fact: `${one.title} (${speaker.label(agreementStatus, one.status)})`,
          ...((one.from ?? one.signedOn) && { on: (one.from ?? one.signedOn)! }),
          source: speaker.say('records of agreements'),
          reply: replyOf(report),
        };
      });
}

function lightOf({ status, until }: Agreement, asOf: string): Light {
  if (status === 'ended' || status === 'suspended' || certainlyBefore(until, asOf)) return 'not-met';
  return status === 'in-force' ? 'met' : 'partly-met';
}
