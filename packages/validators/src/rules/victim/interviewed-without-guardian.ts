import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';
import { withoutSafeParent } from './without-safe-parent.js';

/** A child without a safe parent was interviewed about the trafficking, and never had a guardian. */
export const interviewedWithoutGuardian = defineRule({
  id: 'THB-CHD-025',
  record: 'victim',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 3.3; Directive 2011/36/EU, article 15',
  summary: 'A child without a safe parent was interviewed about the trafficking, and never had a guardian.',
  rationale: 'The interview waits for a guardian. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          separation: 'separated',
          firstInterviewOn: '2024-03',
          guardianships: [{ kind: 'guardian', appointedOn: '2024-02-01' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'accompanied', firstInterviewOn: '2024-03' },
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], child: { separation: 'separated' } },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'separated', firstInterviewOn: '2024-03', missing: { guardianships: 'withheld' } },
      },
      { child: { separation: 'separated', firstInterviewOn: '2024-03' } },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          separation: 'separated',
          firstInterviewOn: '2024-03',
          guardianships: [{ kind: 'parent' }, { kind: 'guardian' }],
        },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'separated', firstInterviewOn: '2024-03' },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { familyImplicated: true, firstInterviewOn: '2024-03', guardianships: [{ kind: 'parent' }] },
      },
    ],
  },
  check(child, { report }, victim) {
    if (child.firstInterviewOn === undefined || !withoutSafeParent(child)) return;
    const guarded =
      child.guardianships?.some(({ kind }) => kind !== 'parent') ?? !notEstablished(child, 'guardianships');
    if (!guarded && safeguardedAsChild(victim)) report(['firstInterviewOn']);
  },
});
