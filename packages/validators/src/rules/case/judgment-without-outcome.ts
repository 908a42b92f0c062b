import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A court has decided, and nothing says what. */
export const judgmentWithoutOutcome = defineRule({
  id: 'THB-LAW-024',
  record: 'case',
  of: 'proceedings.steps',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, case',
  summary: 'A court has decided, and nothing says what.',
  rationale: 'Convictions and acquittals are counted by it; say it, or in `missing` why not.',
  examples: {
    valid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'first-judgment', outcome: 'acquittal' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'final-judgment', missing: { outcome: 'unknown' } }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'trial' }, { stage: 'appeal' }] }],
      },
    ],
    invalid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'trial' }, { stage: 'first-judgment' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'final-judgment' }] }],
      },
    ],
  },
  check(step, { report }) {
    const decided = step.stage === 'first-judgment' || step.stage === 'final-judgment';
    if (decided && unexplained(step, 'outcome')) report(['outcome']);
  },
});
