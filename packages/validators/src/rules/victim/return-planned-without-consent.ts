import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';
import { restsOnConsent } from './rests-on-consent.js';

/** A voluntary return or a resettlement is planned, and the person has not agreed. */
export const returnPlannedWithoutConsent = defineRule({
  id: 'THB-RET-004',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'error',
  source: 'Council of Europe Convention (CETS 197), article 16',
  summary: 'A voluntary return or a resettlement is planned, and the person has not agreed.',
  rationale: "What is called voluntary rests on the person's own consent; ask before anything is arranged.",
  examples: {
    valid: [
      {
        returns: [{ kind: 'resettlement', state: 'planned', consentedOn: '2024-06-01', riskAssessedOn: '2024-05-20' }],
      },
      { returns: [{ kind: 'readmission', state: 'planned', riskAssessedOn: '2024-05-20' }] },
    ],
    invalid: [{ returns: [{ kind: 'resettlement', state: 'planned', riskAssessedOn: '2024-05-20' }] }],
  },
  check(step, { report }) {
    const planned = step.state === 'planned' && restsOnConsent(step);
    if (planned && notEstablished(step, 'consentedOn')) report([]);
  },
});
