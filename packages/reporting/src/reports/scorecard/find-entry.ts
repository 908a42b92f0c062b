import { type Commitment, fulfilment, milestoneKind } from '@openthb/core';
import { promiseLight } from '../chronicle/promise-light.js';
import type { FindEvidence } from './evidence.js';

/** What the chronicle says of a commitment: how a promise stands, what was done, what failed. */
export function findEntry(commitment: Commitment): FindEvidence {
  return ({ country, response, asOf, speaker }) => {
    const all = response.milestone.filter((one) => one.country === undefined || one.country === country);
    return all
      .filter(
        (one) => one.commitments?.includes(commitment) && (one.kind === 'commitment' || one.fulfils === undefined),
      )
      .filter(({ country: of }) => of === country)
      .map((one) => {
        const { light, by } =
          one.kind === 'commitment'
            ? promiseLight(one, all, asOf)
            : { light: one.kind === 'failure' ? ('not-met' as const) : ('met' as const), by: undefined };
        const said = one.fulfilment === undefined ? '' : `, ${speaker.label(fulfilment, one.fulfilment)}`;
        return {
          light,
          fact: `${one.title} (${speaker.label(milestoneKind, one.kind)}${said})`,
          on: by?.on ?? one.on,
          source: by?.source ?? one.source ?? speaker.say('the entries of the chronicle'),
          reply: by ? [by.title] : [],
        };
      });
  };
}
