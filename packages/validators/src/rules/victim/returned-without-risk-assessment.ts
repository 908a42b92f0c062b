import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';

/** A person was returned, and the danger was not assessed before the journey. */
export const returnedWithoutRiskAssessment = defineRule({
  id: 'THB-RET-003',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 16',
  summary: 'A person was returned, and the danger was not assessed before the journey.',
  rationale: 'It has happened: the record is right and is kept and counted. Look at how the person fares.',
  examples: {
    valid: [
      {
        returns: [
          {
            kind: 'voluntary',
            state: 'carried-out',
            consentedOn: '2023-02',
            riskAssessedOn: '2023-02',
            carriedOutOn: '2023-03',
          },
        ],
      },
      {
        returns: [
          {
            kind: 'voluntary',
            state: 'carried-out',
            consentedOn: '2023-02',
            missing: { riskAssessedOn: 'not-collected' },
          },
        ],
      },
      { returns: [{ kind: 'voluntary', state: 'considered' }] },
    ],
    invalid: [
      { returns: [{ kind: 'voluntary', state: 'carried-out', consentedOn: '2023-02', carriedOutOn: '2023-03' }] },
      {
        returns: [
          {
            kind: 'voluntary',
            state: 'carried-out',
            consentedOn: '2023-02',
            riskAssessedOn: '2023-04',
            carriedOutOn: '2023-03',
          },
        ],
      },
    ],
  },
  check(step, { report }) {
    if (step.state !== 'carried-out') return;
    const late = certainlyBefore(step.carriedOutOn, step.riskAssessedOn);
    if (late || notEstablished(step, 'riskAssessedOn')) report([]);
  },
});
