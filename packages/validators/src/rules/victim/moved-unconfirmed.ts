import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';

/** A person was returned or resettled before the receiving country confirmed that it takes the person in, or without that. */
export const movedUnconfirmed = defineRule({
  id: 'THB-RET-014',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'warning',
  source:
    'ICMPD, Guidelines for the Development of a Transnational Referral Mechanism (2009); Palermo Protocol, article 8',
  summary:
    'A person was returned or resettled before the receiving country confirmed that it takes the person in, or without that.',
  rationale:
    'Who arrives unexpected is met by nobody, or sent on. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        returns: [
          {
            kind: 'resettlement',
            state: 'carried-out',
            consentedOn: '2023-01',
            riskAssessedOn: '2023-01',
            carriedOutOn: '2023-03',
            confirmedOn: '2023-03',
          },
        ],
      },
      {
        returns: [
          {
            kind: 'resettlement',
            state: 'carried-out',
            consentedOn: '2023-01',
            riskAssessedOn: '2023-01',
            carriedOutOn: '2023-03',
            missing: { confirmedOn: 'not-collected' },
          },
        ],
      },
      { returns: [{ kind: 'voluntary', state: 'considered' }] },
      { returns: [{ kind: 'voluntary', state: 'carried-out', missing: { confirmedOn: 'not-applicable' } }] },
    ],
    invalid: [
      {
        returns: [
          {
            kind: 'resettlement',
            state: 'carried-out',
            consentedOn: '2023-01',
            riskAssessedOn: '2023-01',
            carriedOutOn: '2023-03',
          },
        ],
      },
      {
        returns: [
          {
            kind: 'resettlement',
            state: 'carried-out',
            consentedOn: '2023-01',
            riskAssessedOn: '2023-01',
            carriedOutOn: '2023-03',
            confirmedOn: '2023-04',
          },
        ],
      },
    ],
  },
  check(step, { report }) {
    if (step.state !== 'carried-out' || step.missing?.confirmedOn === 'not-applicable') return;
    const late = certainlyBefore(step.carriedOutOn, step.confirmedOn);
    if (late || notEstablished(step, 'confirmedOn')) report(['confirmedOn']);
  },
});
