import type { ProceedingOutcome } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The outcomes that only a criminal court comes to. */
const verdicts: ReadonlySet<ProceedingOutcome> = new Set<ProceedingOutcome>([
  'conviction',
  'conviction-other-offence',
  'acquittal',
]);

/** Proceedings that are not criminal ended in a conviction or acquittal. */
export const verdictOfOtherCourt = defineRule({
  id: 'THB-LAW-010',
  record: 'case',
  of: 'proceedings',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, case',
  summary: 'Proceedings that are not criminal ended in a conviction or acquittal.',
  rationale: 'Only a criminal court finds guilty; elsewhere a claim is granted or dismissed.',
  examples: {
    valid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'labour', steps: [{ stage: 'first-judgment', outcome: 'claim-granted' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'first-judgment', outcome: 'acquittal' }] }],
      },
    ],
    invalid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'civil', steps: [{ stage: 'first-judgment', outcome: 'conviction' }] }],
      },
    ],
  },
  check({ kind, steps = [] }, { report }) {
    if (kind === 'criminal') return;
    for (const [index, { outcome }] of steps.entries()) {
      if (outcome !== undefined && verdicts.has(outcome)) report(['steps', index, 'outcome']);
    }
  },
});
