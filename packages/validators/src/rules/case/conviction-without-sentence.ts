import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A conviction is final, and no sentence is recorded. */
export const convictionWithoutSentence = defineRule({
  id: 'THB-LAW-011',
  record: 'case',
  of: 'proceedings',
  class: 'validity',
  severity: 'info',
  source: 'OpenTHB 1.0, case',
  summary: 'A conviction is final, and no sentence is recorded.',
  rationale: 'Sentences show whether the law deters. Record them, or the reason in `missing`.',
  examples: {
    valid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            steps: [{ stage: 'final-judgment', outcome: 'conviction' }],
            sentences: [{ kind: 'imprisonment', months: 84 }],
          },
        ],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'first-judgment', outcome: 'conviction' }] }],
      },
    ],
    invalid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'final-judgment', outcome: 'conviction' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          { kind: 'criminal', steps: [{ stage: 'trial' }, { stage: 'final-judgment', outcome: 'conviction' }] },
        ],
      },
    ],
  },
  check(proceeding, { report }) {
    const final = proceeding.steps?.some(
      ({ stage, outcome }) => stage === 'final-judgment' && outcome === 'conviction',
    );
    if (final && unexplained(proceeding, 'sentences')) report([]);
  },
});
