import { defineRule } from '../define-rule.js';

/** A sentence is recorded in criminal proceedings that came to no conviction. */
export const sentenceWithoutConviction = defineRule({
  id: 'THB-LAW-021',
  record: 'case',
  of: 'proceedings',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, case',
  summary: 'A sentence is recorded in criminal proceedings that came to no conviction.',
  rationale: 'Record the judgment that it rests on; where there was none, there is no sentence.',
  examples: {
    valid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            steps: [{ stage: 'first-judgment', outcome: 'conviction' }, { stage: 'appeal' }],
            sentences: [{ kind: 'fine' }],
          },
        ],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            steps: [{ stage: 'final-judgment', outcome: 'conviction-other-offence' }],
            sentences: [{ kind: 'fine' }],
          },
        ],
      },
      { status: 'active', victims: ['xx:v1'], proceedings: [{ kind: 'criminal', sentences: [{ kind: 'fine' }] }] },
      { status: 'active', victims: ['xx:v1'], proceedings: [{ kind: 'criminal', steps: [{ stage: 'trial' }] }] },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'administrative',
            steps: [{ stage: 'first-judgment', outcome: 'claim-granted' }],
            sentences: [{ kind: 'fine' }],
          },
        ],
      },
    ],
    invalid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'trial' }], sentences: [{ kind: 'fine' }] }],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            steps: [{ stage: 'final-judgment', outcome: 'acquittal' }],
            sentences: [{ kind: 'imprisonment', months: 12 }],
          },
        ],
      },
    ],
  },
  check({ kind, steps, sentences }, { report }) {
    if (kind !== 'criminal' || !steps || !sentences) return;
    const convicted = steps.some(({ outcome }) => outcome === 'conviction' || outcome === 'conviction-other-offence');
    if (!convicted) report(['sentences']);
  },
});
