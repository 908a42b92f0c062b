import type { ProceedingStage } from '@openthb/core';
import { defineRule } from '../define-rule.js';

const order: readonly ProceedingStage[] = [
  'complaint',
  'investigation',
  'charge',
  'trial',
  'first-judgment',
  'appeal',
  'final-judgment',
  'enforcement',
  'ended-without-judgment',
];

/** A stage of proceedings stands after one that it comes before. */
export const proceedingStageOrder = defineRule({
  id: 'THB-LAW-022',
  record: 'case',
  of: 'proceedings',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, case',
  summary: 'A stage of proceedings stands after one that it comes before.',
  rationale: 'Stages run from the complaint to the enforcement. A judgment that is quashed is followed by a new trial.',
  examples: {
    valid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            steps: [
              { stage: 'complaint' },
              { stage: 'investigation' },
              { stage: 'charge' },
              { stage: 'trial' },
              { stage: 'first-judgment' },
              { stage: 'appeal' },
              { stage: 'trial' },
              { stage: 'first-judgment' },
              { stage: 'final-judgment' },
              { stage: 'enforcement' },
            ],
          },
        ],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            steps: [
              { stage: 'investigation' },
              { stage: 'ended-without-judgment' },
              { stage: 'investigation' },
              { stage: 'charge' },
            ],
          },
        ],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'appeal' }, { stage: 'appeal' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            steps: [
              { stage: 'first-judgment', outcome: 'acquittal' },
              { stage: 'appeal' },
              { stage: 'first-judgment', outcome: 'conviction' },
            ],
          },
        ],
      },
    ],
    invalid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'charge' }, { stage: 'investigation' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'final-judgment' }, { stage: 'first-judgment' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'appeal' }, { stage: 'charge' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'enforcement' }, { stage: 'final-judgment' }] }],
      },
    ],
  },
  check({ steps = [] }, { report }) {
    for (const [index, { stage }] of steps.entries()) {
      const before = steps[index - 1]?.stage;
      if (before && before !== 'ended-without-judgment' && backwards(before, stage)) {
        report(['steps', index, 'stage']);
      }
    }
  },
});

/** Whether a stage comes before the one that it follows, and no appeal sent it back to trial. */
function backwards(before: ProceedingStage, stage: ProceedingStage): boolean {
  const again = before === 'appeal' && (stage === 'trial' || stage === 'first-judgment');
  return !again && order.indexOf(stage) < order.indexOf(before);
}
