import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { restsOnConsent } from './rests-on-consent.js';

/** A child's return is planned, and not among its durable solutions. */
export const childReturnOutsideSolution = defineRule({
  id: 'THB-CHD-026',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'error',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003); OpenTHB 1.0, victim',
  summary: "A child's return is planned, and not among its durable solutions.",
  rationale:
    'There its caregiver and household are assessed, its best interests determined and its views recorded; a return beside them escapes all three.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        returns: [{ kind: 'voluntary', state: 'planned', consentedOn: '2024-02-01', riskAssessedOn: '2024-02-01' }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'return', state: 'planned' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atLeast: 18 }],
        returns: [{ kind: 'voluntary', state: 'planned', consentedOn: '2024-02-01', riskAssessedOn: '2024-02-01' }],
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], returns: [{ kind: 'voluntary', state: 'carried-out' }] },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        returns: [{ kind: 'resettlement', state: 'planned' }],
        child: { durableSolutions: [{ solution: 'third-country', state: 'planned' }] },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        returns: [{ kind: 'voluntary', state: 'planned' }],
        child: {
          durableSolutions: [
            { solution: 'local-integration', state: 'cancelled' },
            { solution: 'return', state: 'planned' },
          ],
        },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        returns: [{ kind: 'voluntary', state: 'planned', consentedOn: '2024-02-01', riskAssessedOn: '2024-02-01' }],
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        returns: [{ kind: 'voluntary', state: 'planned', consentedOn: '2024-02-01', riskAssessedOn: '2024-02-01' }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'local-integration', state: 'planned' }],
        },
      },
    ],
  },
  check(step, { report }, victim) {
    if (step.state !== 'planned' || !restsOnConsent(step) || !safeguardedAsChild(victim)) return;
    const abroad = victim.child?.durableSolutions?.some(({ solution }) => solution !== 'local-integration');
    if (!abroad) report([]);
  },
});
