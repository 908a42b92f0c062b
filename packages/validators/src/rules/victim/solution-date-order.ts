import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The dates of a durable solution say otherwise than how far it is said to have come, or run backwards. */
export const solutionDateOrder = defineRule({
  id: 'THB-CHR-025',
  record: 'victim',
  of: 'child.durableSolutions',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'The dates of a durable solution say otherwise than how far it is said to have come, or run backwards.',
  rationale:
    'What was cancelled or only considered was not carried out; what was carried out was so by the day the file is judged on.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [
            { solution: 'local-integration', state: 'carried-out', decidedOn: '2024-03', carriedOutOn: '2024-03-01' },
          ],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [
            { solution: 'local-integration', state: 'planned', decidedOn: '2024-03', carriedOutOn: '2024-09' },
          ],
        },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [
            { solution: 'local-integration', state: 'carried-out', decidedOn: '2024-03', carriedOutOn: '2024-02' },
          ],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'local-integration', state: 'carried-out', carriedOutOn: '2024-07' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'local-integration', state: 'cancelled', carriedOutOn: '2024-02' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'local-integration', state: 'considered', carriedOutOn: '2024-02' }] },
      },
    ],
  },
  check({ state, decidedOn, carriedOutOn }, { asOf, report }) {
    const ahead = state === 'carried-out' && certainlyBefore(asOf, carriedOutOn);
    const never = (state === 'cancelled' || state === 'considered') && carriedOutOn !== undefined;
    if (ahead || never || certainlyBefore(carriedOutOn, decidedOn)) {
      report(['carriedOutOn']);
    }
  },
});
