import { defineRule } from '../define-rule.js';

/** A child's return is planned to a caregiver or household that is implicated in the trafficking. */
export const returnPlannedToImplicated = defineRule({
  id: 'THB-CHD-005',
  record: 'victim',
  of: 'child.durableSolutions',
  class: 'safeguard',
  severity: 'error',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003); Stability Pact Task Force, 6th meeting, Belgrade 2004',
  summary: "A child's return is planned to a caregiver or household that is implicated in the trafficking.",
  rationale: 'Find another solution: relatives who are not implicated, foster care, integration where the child is.',
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
        child: {
          durableSolutions: [{ solution: 'return', state: 'cancelled' }],
          riskAssessments: [{ subject: 'receiving-household', result: 'implicated' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          riskAssessments: [{ subject: 'other-relatives', result: 'implicated' }],
          durableSolutions: [{ solution: 'return', state: 'planned' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          riskAssessments: [{ subject: 'place', result: 'implicated' }],
          durableSolutions: [{ solution: 'return', state: 'planned' }],
        },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          durableSolutions: [{ solution: 'return', state: 'planned' }],
          riskAssessments: [{ subject: 'receiving-household', result: 'implicated' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          riskAssessments: [
            { subject: 'place', result: 'no-risk-found' },
            { subject: 'receiving-household', result: 'implicated' },
          ],
          durableSolutions: [{ solution: 'return', state: 'planned' }],
        },
      },
    ],
  },
  check({ solution, state }, { report }, { child }) {
    if (solution !== 'return' || state !== 'planned') return;
    const implicated = child?.riskAssessments?.some(
      ({ subject, result }) => subject !== 'other-relatives' && subject !== 'place' && result === 'implicated',
    );
    if (implicated) report([]);
  },
});
