import type { TracingStatus } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** How far a search has come that has not found the family, or was not to be made. */
const unverified: ReadonlySet<TracingStatus> = new Set<TracingStatus>(['open', 'in-progress', 'not-in-best-interests']);

/** A child's return to its family is planned or carried out, and the search for the family has not ended, or was not to be made. */
export const returnToFamilyUnverified = defineRule({
  id: 'THB-CHD-023',
  record: 'victim',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003); Primero, status of tracing',
  summary:
    "A child's return to its family is planned or carried out, and the search for the family has not ended, or was not to be made.",
  rationale: 'Only who was found and verified can receive a child safely.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          familyTracing: 'verified',
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          familyTracing: 'reunified',
          durableSolutions: [{ solution: 'return', state: 'carried-out', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'return', state: 'carried-out', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          familyTracing: 'open',
          durableSolutions: [{ solution: 'return', state: 'considered', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          familyTracing: 'closed',
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          familyTracing: 'open',
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'none' }],
        },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          familyTracing: 'open',
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          familyTracing: 'in-progress',
          durableSolutions: [{ solution: 'return', state: 'carried-out', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          familyTracing: 'not-in-best-interests',
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'family' }],
        },
      },
    ],
  },
  check({ familyTracing, durableSolutions = [] }, { report }) {
    if (!familyTracing || !unverified.has(familyTracing)) return;
    for (const [index, { solution, state, receivingCaregiver }] of durableSolutions.entries()) {
      const taken = state === 'planned' || state === 'carried-out';
      if (solution === 'return' && taken && receivingCaregiver === 'family') report(['durableSolutions', index]);
    }
  },
});
