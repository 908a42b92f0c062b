import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';

/** A durable solution was decided or carried out before the best interests were determined, or without that. */
export const solutionBeforeBestInterests = defineRule({
  id: 'THB-CHD-021',
  record: 'victim',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 2.2; Convention on the Rights of the Child, article 3',
  summary: 'A durable solution was decided or carried out before the best interests were determined, or without that.',
  rationale: 'The determination comes first. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [
            { solution: 'return', state: 'carried-out', decidedOn: '2024-02-01', carriedOutOn: '2024-03' },
          ],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          durableSolutions: [{ solution: 'return', state: 'carried-out' }],
          missing: { bestInterestsDeterminedOn: 'not-collected' },
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'return', state: 'planned' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'return', state: 'cancelled', decidedOn: '2024-01' }],
        },
      },
      {},
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'local-integration', state: 'carried-out' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'local-integration', state: 'carried-out', carriedOutOn: '2024-01-31' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'local-integration', state: 'planned', decidedOn: '2024-01-31' }],
        },
      },
    ],
  },
  check(child, { report }) {
    const determined = child.bestInterestsDeterminedOn;
    for (const [index, { state, decidedOn, carriedOutOn }] of (child.durableSolutions ?? []).entries()) {
      if (state !== 'planned' && state !== 'carried-out') continue;
      const never = state === 'carried-out' && notEstablished(child, 'bestInterestsDeterminedOn');
      const after = certainlyBefore(decidedOn, determined) || certainlyBefore(carriedOutOn, determined);
      if (never || after) report(['durableSolutions', index]);
    }
  },
});
