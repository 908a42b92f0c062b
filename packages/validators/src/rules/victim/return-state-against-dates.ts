import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The dates of a return say otherwise than how far it is said to have come. */
export const returnStateAgainstDates = defineRule({
  id: 'THB-RET-001',
  record: 'victim',
  of: 'returns',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'The dates of a return say otherwise than how far it is said to have come.',
  rationale:
    'A return that was not carried out has no day of journey behind it, and nobody looks after the person before it.',
  examples: {
    valid: [
      {
        returns: [
          {
            kind: 'voluntary',
            state: 'planned',
            consentedOn: '2024-06-01',
            riskAssessedOn: '2024-06-01',
            carriedOutOn: '2024-07-15',
          },
        ],
      },
      {
        returns: [
          {
            kind: 'voluntary',
            state: 'carried-out',
            consentedOn: '2023-02',
            riskAssessedOn: '2023-02',
            carriedOutOn: '2023-03',
            followedUpOn: '2023-03',
          },
        ],
      },
    ],
    invalid: [
      { returns: [{ kind: 'voluntary', state: 'cancelled', carriedOutOn: '2023-03-01' }] },
      {
        returns: [
          {
            kind: 'voluntary',
            state: 'carried-out',
            consentedOn: '2024-06-01',
            riskAssessedOn: '2024-06-01',
            carriedOutOn: '2024-07-15',
          },
        ],
      },
      {
        returns: [
          {
            kind: 'voluntary',
            state: 'carried-out',
            consentedOn: '2023-02',
            riskAssessedOn: '2023-02',
            carriedOutOn: '2023-03-01',
            followedUpOn: '2023-02',
          },
        ],
      },
      { returns: [{ kind: 'voluntary', state: 'considered', carriedOutOn: '2023-03-01' }] },
    ],
  },
  check({ state, carriedOutOn, followedUpOn }, { asOf, report }) {
    const ahead = state === 'carried-out' && certainlyBefore(asOf, carriedOutOn);
    const never = (state === 'cancelled' || state === 'considered') && carriedOutOn !== undefined;
    if (ahead || never) report(['state']);
    if (certainlyBefore(followedUpOn, carriedOutOn)) report(['followedUpOn']);
  },
});
