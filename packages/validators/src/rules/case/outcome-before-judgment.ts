import type { ProceedingStage } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The stages at which no court decides. */
const withoutJudgment: ReadonlySet<ProceedingStage> = new Set<ProceedingStage>([
  'complaint',
  'investigation',
  'charge',
  'trial',
  'ended-without-judgment',
]);

/** A stage of proceedings that ends in no judgment has the outcome of one. */
export const outcomeBeforeJudgment = defineRule({
  id: 'THB-LAW-009',
  record: 'case',
  of: 'proceedings.steps',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, case',
  summary: 'A stage of proceedings that ends in no judgment has the outcome of one.',
  rationale: 'Convictions and acquittals are counted from judgments. Give the outcome to the stage of the judgment.',
  examples: {
    valid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          { kind: 'criminal', steps: [{ stage: 'trial' }, { stage: 'first-judgment', outcome: 'conviction' }] },
        ],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'civil', steps: [{ stage: 'ended-without-judgment', outcome: 'settled' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'ended-without-judgment', outcome: 'dropped' }] }],
      },
    ],
    invalid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'charge', outcome: 'conviction' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'labour', steps: [{ stage: 'ended-without-judgment', outcome: 'claim-granted' }] }],
      },
    ],
  },
  check({ stage, outcome }, { report }) {
    const judged = outcome !== undefined && outcome !== 'settled' && outcome !== 'dropped';
    if (judged && withoutJudgment.has(stage)) report(['outcome']);
  },
});
