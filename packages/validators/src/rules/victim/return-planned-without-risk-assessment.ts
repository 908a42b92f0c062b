import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';

/** A return is planned, and its danger was not assessed. */
export const returnPlannedWithoutRiskAssessment = defineRule({
  id: 'THB-RET-002',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'error',
  source: 'Council of Europe Convention (CETS 197), article 16',
  summary: 'A return is planned, and its danger was not assessed.',
  rationale: 'Assess what awaits the person before the return is decided, and plan it only then.',
  examples: {
    valid: [
      {
        returns: [
          { kind: 'assisted-voluntary', state: 'planned', consentedOn: '2024-06-01', riskAssessedOn: '2024-05-20' },
        ],
      },
      { returns: [{ kind: 'readmission', state: 'considered' }] },
      { returns: [{ kind: 'readmission', state: 'planned', missing: { riskAssessedOn: 'not-collected' } }] },
    ],
    invalid: [{ returns: [{ kind: 'assisted-voluntary', state: 'planned', consentedOn: '2024-06-01' }] }],
  },
  check(step, { report }) {
    if (step.state === 'planned' && notEstablished(step, 'riskAssessedOn')) report([]);
  },
});
