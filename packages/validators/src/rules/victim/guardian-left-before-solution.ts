import { certainlyBefore, safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { withoutSafeParent } from './without-safe-parent.js';

/** The last guardian of a child left before a durable solution was carried out. */
export const guardianLeftBeforeSolution = defineRule({
  id: 'THB-CHD-020',
  record: 'victim',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 3.2.2',
  summary: 'The last guardian of a child left before a durable solution was carried out.',
  rationale: 'A guardian stays until then, or another follows.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          separation: 'separated',
          guardianships: [{ kind: 'guardian', appointedOn: '2024-01', endedOn: '2024-03-01' }],
          durableSolutions: [{ solution: 'local-integration', state: 'carried-out', carriedOutOn: '2024-03-01' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          separation: 'separated',
          guardianships: [
            { kind: 'temporary-guardian', endedOn: '2024-02' },
            { kind: 'guardian', appointedOn: '2024-02' },
          ],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          separation: 'separated',
          guardianships: [{ kind: 'guardian', endedOn: '2024-02' }],
          durableSolutions: [{ solution: 'return', state: 'carried-out' }],
        },
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], child: { separation: 'separated' } },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'accompanied', guardianships: [{ kind: 'guardian', endedOn: '2024-02' }] },
      },
      {
        ageClaims: [{ at: 'registration', atLeast: 18 }],
        child: { separation: 'separated', guardianships: [{ kind: 'guardian', endedOn: '2024-02' }] },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          separation: 'separated',
          guardianships: [{ kind: 'guardian', appointedOn: '2024-01', endedOn: '2024-02-29' }],
          durableSolutions: [{ solution: 'local-integration', state: 'carried-out', carriedOutOn: '2024-03-01' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          familyImplicated: true,
          guardianships: [{ kind: 'parent' }, { kind: 'guardian', endedOn: '2024-02' }],
          durableSolutions: [{ solution: 'return', state: 'planned' }],
        },
      },
    ],
  },
  check(child, { report }, victim) {
    if (!withoutSafeParent(child)) return;
    const guardians = (child.guardianships ?? []).filter(({ kind }) => kind !== 'parent');
    if (guardians.length === 0) return;
    const done = (child.durableSolutions ?? []).filter(({ state }) => state === 'carried-out');
    const left = guardians.every(
      ({ endedOn }) =>
        endedOn !== undefined && done.every(({ carriedOutOn }) => certainlyBefore(endedOn, carriedOutOn)),
    );
    if (left && safeguardedAsChild(victim)) report(['guardianships']);
  },
});
