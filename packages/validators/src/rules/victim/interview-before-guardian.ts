import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A child was interviewed about the trafficking before a guardian was appointed. */
export const interviewBeforeGuardian = defineRule({
  id: 'THB-CHD-008',
  record: 'victim',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 3.3',
  summary: 'A child was interviewed about the trafficking before a guardian was appointed.',
  rationale:
    'Where a guardian was needed, the interview waits for one. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { firstInterviewOn: '2024-03-02', guardianships: [{ kind: 'guardian', appointedOn: '2024-03-02' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { firstInterviewOn: '2024-03-02', guardianships: [{ kind: 'parent' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          firstInterviewOn: '2024-03-02',
          guardianships: [
            { kind: 'guardian', appointedOn: '2024-03-01' },
            { kind: 'guardian', appointedOn: '2024-05-01' },
          ],
        },
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], child: { firstInterviewOn: '2024-03-02' } },
      {},
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { firstInterviewOn: '2024-03-01', guardianships: [{ kind: 'guardian', appointedOn: '2024-03-02' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          firstInterviewOn: '2024-03-01',
          guardianships: [{ kind: 'parent' }, { kind: 'guardian', appointedOn: '2024-03-02' }],
        },
      },
    ],
  },
  check({ firstInterviewOn, guardianships = [] }, { report }) {
    if (firstInterviewOn === undefined) return;
    const appointed = guardianships.filter(({ kind }) => kind !== 'parent');
    if (appointed.length === 0) return;
    if (appointed.every(({ appointedOn }) => certainlyBefore(firstInterviewOn, appointedOn))) {
      report(['firstInterviewOn']);
    }
  },
});
