import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';

/** A child's return to its family is planned, and nobody has looked for the family. */
export const returnToFamilyUntraced = defineRule({
  id: 'THB-CHD-022',
  record: 'victim',
  of: 'child',
  class: 'safeguard',
  severity: 'error',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003); Council of Europe Convention (CETS 197), article 10(4)(c)',
  summary: "A child's return to its family is planned, and nobody has looked for the family.",
  rationale: 'Who receives the child must be found and known first. Record the tracing, or why it is not needed.',
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
          missing: { familyTracing: 'not-collected' },
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'return', state: 'considered', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          separation: 'accompanied',
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'none' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          missing: { familyTracing: 'not-applicable' },
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'family' }],
        },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'family' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          missing: { familyTracing: 'unknown' },
          durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'family' }],
        },
      },
    ],
  },
  check(child, { report }) {
    if (child.separation === 'accompanied' || child.missing?.familyTracing === 'not-applicable') return;
    if (!notEstablished(child, 'familyTracing')) return;
    for (const [index, { solution, state, receivingCaregiver }] of (child.durableSolutions ?? []).entries()) {
      const planned = solution === 'return' && state === 'planned';
      if (planned && receivingCaregiver === 'family') report(['durableSolutions', index]);
    }
  },
});
