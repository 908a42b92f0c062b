import { defineRule } from '../define-rule.js';
import { assessedForReturn } from './assessed-for-return.js';

/** A child was returned before the receiving caregiver and household were assessed for risk and security. */
export const returnCarriedOutWithoutAssessment = defineRule({
  id: 'THB-CHD-004',
  record: 'victim',
  of: 'child.durableSolutions',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  summary: 'A child was returned before the receiving caregiver and household were assessed for risk and security.',
  rationale: 'It has happened: the record is right and is kept and counted. Look at how the child fares.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          durableSolutions: [{ solution: 'return', state: 'carried-out' }],
          riskAssessments: [
            { subject: 'receiving-caregiver', result: 'no-risk-found' },
            { subject: 'receiving-household', result: 'no-risk-found' },
          ],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'return', state: 'planned' }] },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'return', state: 'carried-out' }] },
      },
    ],
  },
  check({ solution, state }, { report }, { child }) {
    if (solution === 'return' && state === 'carried-out' && !assessedForReturn(child)) report([]);
  },
});
