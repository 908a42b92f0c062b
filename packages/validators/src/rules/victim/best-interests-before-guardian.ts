import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A child's best interests were determined before it had a guardian. */
export const bestInterestsBeforeGuardian = defineRule({
  id: 'THB-CHD-018',
  record: 'victim',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 3.2.2',
  summary: "A child's best interests were determined before it had a guardian.",
  rationale:
    'The guardian takes part in the determination. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          guardianships: [{ kind: 'guardian', appointedOn: '2024-02-01' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          guardianships: [{ kind: 'parent' }, { kind: 'guardian', appointedOn: '2024-03' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { bestInterestsDeterminedOn: '2024-02-01', separation: 'accompanied' },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { bestInterestsDeterminedOn: '2024', guardianships: [{ kind: 'guardian', appointedOn: '2024-03' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          guardianships: [{ kind: 'guardian' }, { kind: 'guardian', appointedOn: '2024-03' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          guardianships: [
            { kind: 'guardian', appointedOn: '2024-03' },
            { kind: 'parent', appointedOn: '2024-03' },
          ],
        },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          guardianships: [{ kind: 'guardian', appointedOn: '2024-02-02' }],
        },
      },
    ],
  },
  check({ bestInterestsDeterminedOn, guardianships = [] }, { report }) {
    if (guardianships.length === 0 || guardianships.some(({ kind }) => kind === 'parent')) return;
    if (guardianships.every(({ appointedOn }) => certainlyBefore(bestInterestsDeterminedOn, appointedOn))) {
      report(['bestInterestsDeterminedOn']);
    }
  },
});
