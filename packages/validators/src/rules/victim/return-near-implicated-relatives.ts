import { defineRule } from '../define-rule.js';

/** A child's return is planned, and relatives outside the receiving household are implicated. */
export const returnNearImplicatedRelatives = defineRule({
  id: 'THB-CHD-006',
  record: 'victim',
  of: 'child.durableSolutions',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  summary: "A child's return is planned, and relatives outside the receiving household are implicated.",
  rationale: 'Say how the child is kept safe from them.',
  examples: {
    valid: [
      { child: { familyImplicated: true, durableSolutions: [{ solution: 'return', state: 'carried-out' }] } },
      { child: { familyImplicated: true, durableSolutions: [{ solution: 'local-integration', state: 'planned' }] } },

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
        child: {
          riskAssessments: [
            { subject: 'other-relatives', result: 'no-risk-found' },
            { subject: 'place', result: 'implicated' },
          ],
          durableSolutions: [{ solution: 'return', state: 'planned' }],
        },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          durableSolutions: [{ solution: 'return', state: 'planned' }],
          familyImplicated: true,
          riskAssessments: [
            { subject: 'receiving-caregiver', result: 'no-risk-found' },
            { subject: 'receiving-household', result: 'no-risk-found' },
          ],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          durableSolutions: [{ solution: 'return', state: 'planned' }],
          riskAssessments: [{ subject: 'other-relatives', result: 'implicated' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          riskAssessments: [
            { subject: 'place', result: 'no-risk-found' },
            { subject: 'other-relatives', result: 'implicated' },
          ],
          durableSolutions: [{ solution: 'return', state: 'planned' }],
        },
      },
    ],
  },
  check({ solution, state }, { report }, { child }) {
    if (solution !== 'return' || state !== 'planned') return;
    const implicated =
      child?.familyImplicated ||
      child?.riskAssessments?.some(({ subject, result }) => subject === 'other-relatives' && result === 'implicated');
    if (implicated) report([]);
  },
});
