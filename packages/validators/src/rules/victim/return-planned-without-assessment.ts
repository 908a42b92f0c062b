import { defineRule } from '../define-rule.js';
import { assessedForReturn } from './assessed-for-return.js';

/** A child's return is planned before the receiving caregiver and household were assessed for risk and security. */
export const returnPlannedWithoutAssessment = defineRule({
  id: 'THB-CHD-003',
  record: 'victim',
  of: 'child.durableSolutions',
  class: 'safeguard',
  severity: 'error',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003); Stability Pact Task Force, 6th meeting, Belgrade 2004',
  summary:
    "A child's return is planned before the receiving caregiver and household were assessed for risk and security.",
  rationale:
    'The family may have sold the child or been complicit. Plan the return only when both assessments are finished.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          durableSolutions: [{ solution: 'return', state: 'planned' }],
          riskAssessments: [
            { subject: 'receiving-caregiver', result: 'no-risk-found' },
            { subject: 'receiving-household', result: 'no-risk-found' },
          ],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'return', state: 'considered' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'local-integration', state: 'planned' }] },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'return', state: 'planned' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          durableSolutions: [{ solution: 'return', state: 'planned' }],
          riskAssessments: [{ subject: 'receiving-caregiver', result: 'no-risk-found' }],
        },
      },
    ],
  },
  check({ solution, state }, { report }, { child }) {
    if (solution === 'return' && state === 'planned' && !assessedForReturn(child)) report([]);
  },
});
