import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A person agreed to a return before being told what it means. */
export const consentBeforeInformation = defineRule({
  id: 'THB-RET-006',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A person agreed to a return before being told what it means.',
  rationale: 'Consent is given by who knows what it is for. Ask again.',
  examples: {
    valid: [
      {
        returns: [
          {
            kind: 'voluntary',
            state: 'planned',
            informedOn: '2024-05',
            consentedOn: '2024-05-20',
            riskAssessedOn: '2024-05',
          },
        ],
      },
    ],
    invalid: [
      {
        returns: [
          {
            kind: 'voluntary',
            state: 'planned',
            informedOn: '2024-06',
            consentedOn: '2024-05-20',
            riskAssessedOn: '2024-05',
          },
        ],
      },
    ],
  },
  check({ informedOn, consentedOn }, { report }) {
    if (certainlyBefore(consentedOn, informedOn)) report(['consentedOn']);
  },
});
