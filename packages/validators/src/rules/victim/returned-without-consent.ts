import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';
import { restsOnConsent } from './rests-on-consent.js';

/** A return or resettlement that is called voluntary was carried out without the person's consent before it. */
export const returnedWithoutConsent = defineRule({
  id: 'THB-RET-005',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 16',
  summary: "A return or resettlement that is called voluntary was carried out without the person's consent before it.",
  rationale:
    "It has happened: the record is right and is kept and counted. A return against the person's will is called `forced`.",
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
      { returns: [{ kind: 'forced', state: 'carried-out', riskAssessedOn: '2023-02', carriedOutOn: '2023-03' }] },
    ],
    invalid: [
      { returns: [{ kind: 'voluntary', state: 'carried-out', riskAssessedOn: '2023-02', carriedOutOn: '2023-03' }] },
      {
        returns: [
          {
            kind: 'voluntary',
            state: 'carried-out',
            consentedOn: '2023-04',
            riskAssessedOn: '2023-02',
            carriedOutOn: '2023-03',
          },
        ],
      },
    ],
  },
  check(step, { report }) {
    if (step.state !== 'carried-out' || !restsOnConsent(step)) return;
    const late = certainlyBefore(step.carriedOutOn, step.consentedOn);
    if (late || notEstablished(step, 'consentedOn')) report([]);
  },
});
