import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { withoutSafeParent } from './without-safe-parent.js';

/** A child without a safe parent has no guardian. */
export const guardianForChildAlone = defineRule({
  id: 'THB-CHD-002',
  record: 'victim',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 3.2; Directive 2011/36/EU, articles 14 and 16',
  summary: 'A child without a safe parent has no guardian.',
  rationale:
    'A guardian is appointed as soon as a child is thought to be a victim, where it is unaccompanied or separated or its family is implicated.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'unaccompanied', guardianships: [{ kind: 'guardian', appointedOn: '2024-03-01' }] },
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], child: { separation: 'accompanied' } },
      { ageClaims: [{ at: 'registration', atLeast: 18 }], child: { separation: 'unaccompanied' } },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'unaccompanied', guardianships: [{ kind: 'parent' }, { kind: 'representative' }] },
      },
      {},
    ],
    invalid: [
      { ageClaims: [{ at: 'registration', atMost: 17 }], child: { separation: 'unaccompanied' } },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { familyImplicated: true, guardianships: [{ kind: 'parent' }] },
      },
    ],
  },
  check(child, { report }, victim) {
    if (!withoutSafeParent(child) || child.guardianships?.some(({ kind }) => kind !== 'parent')) return;
    if (safeguardedAsChild(victim)) report(['guardianships']);
  },
});
