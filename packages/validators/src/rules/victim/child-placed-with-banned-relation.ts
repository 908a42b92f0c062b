import { defineRule } from '../define-rule.js';
import { bansInForce } from './bans-in-force.js';

/** A child is to be placed with somebody who must never learn of it. */
export const childPlacedWithBannedRelation = defineRule({
  id: 'THB-CHD-016',
  record: 'victim',
  of: 'child.durableSolutions',
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A child is to be placed with somebody who must never learn of it.',
  rationale: 'Find another caregiver, or look again at why the ban was set.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        neverDiscloseTo: [{ relation: 'family', reason: 'implicated' }],
        child: {
          bestInterestsDeterminedOn: '2024-04',
          viewsRecordedOn: '2024-04',
          durableSolutions: [{ solution: 'local-integration', state: 'planned', receivingCaregiver: 'none' }],
        },
      },
      {
        neverDiscloseTo: [{ relation: 'family' }],
        child: {
          bestInterestsDeterminedOn: '2024',
          durableSolutions: [
            { solution: 'local-integration', state: 'planned', receivingCaregiver: 'friend-or-acquaintance' },
          ],
        },
      },
      {
        neverDiscloseTo: [{ relation: 'family' }],
        child: { durableSolutions: [{ solution: 'return', state: 'considered', receivingCaregiver: 'family' }] },
      },
      { neverDiscloseTo: [{ country: 'AL' }], child: { durableSolutions: [{ solution: 'return', state: 'planned' }] } },
      {
        neverDiscloseTo: [{ relation: 'none' }],
        child: { durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'none' }] },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        neverDiscloseTo: [{ relation: 'family', reason: 'implicated' }],
        child: {
          bestInterestsDeterminedOn: '2024-04',
          viewsRecordedOn: '2024-04',
          durableSolutions: [{ solution: 'local-integration', state: 'planned', receivingCaregiver: 'family' }],
        },
      },
      {
        neverDiscloseTo: [{ country: 'AL' }, { relation: 'family' }],
        child: { durableSolutions: [{ solution: 'return', state: 'planned', receivingCaregiver: 'family' }] },
      },
    ],
  },
  check({ state, receivingCaregiver }, { asOf, report }, victim) {
    if (state !== 'planned' || receivingCaregiver === undefined || receivingCaregiver === 'none') return;
    if (bansInForce(victim, asOf).some(({ relation }) => relation === receivingCaregiver))
      report(['receivingCaregiver']);
  },
});
