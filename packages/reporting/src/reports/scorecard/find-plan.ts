import { certainlyBefore, type PlanOfAction, type PlanScope, planStatus } from '@openthb/core';
import type { Light } from '../light.js';
import type { FindEvidence } from './evidence.js';

/** Whether there is a plan of action of a scope, adopted and in its time. */
export function findPlan(scope: PlanScope): FindEvidence {
  return ({ country, response, asOf, speaker }) =>
    response['plan-of-action']
      .filter((plan) => plan.country === country && plan.scope === scope)
      .map((plan) => ({
        light: lightOf(plan, asOf),
        fact: `${plan.title} (${speaker.label(planStatus, plan.status)})`,
        ...((plan.adoptedOn ?? plan.from) && { on: (plan.adoptedOn ?? plan.from)! }),
        source: speaker.say('the plan of action and the reports on it'),
        reply: plan.evaluations?.flatMap(({ recommendations = [] }) => recommendations) ?? [],
      }));
}

function lightOf({ status, until }: PlanOfAction, asOf: string): Light {
  if (status === 'draft') return 'partly-met';
  return status === 'ended' || certainlyBefore(until, asOf) ? 'not-met' : 'met';
}
