import { defineRule } from '../define-rule.js';
import { bansInForce } from './bans-in-force.js';

/** A return is planned to a country whose authorities must never learn of the person. */
export const returnPlannedToBannedCountry = defineRule({
  id: 'THB-RET-007',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A return is planned to a country whose authorities must never learn of the person.',
  rationale: "Plan for another country, or lift the ban first, at the person's own wish.",
  examples: {
    valid: [
      { neverDiscloseTo: [{ country: 'AL' }], returns: [{ kind: 'voluntary', state: 'carried-out', to: 'AL' }] },
      { neverDiscloseTo: [{ organizationType: 'ngo' }], returns: [{ kind: 'voluntary', state: 'planned' }] },

      {
        neverDiscloseTo: [{ country: 'AL', reason: 'fear-of-harm' }],
        returns: [
          { kind: 'resettlement', state: 'planned', to: 'CA', consentedOn: '2024-05', riskAssessedOn: '2024-05' },
        ],
      },
      {
        neverDiscloseTo: [{ country: 'AL', until: '2023' }],
        returns: [{ kind: 'voluntary', state: 'planned', to: 'AL', consentedOn: '2024-05', riskAssessedOn: '2024-05' }],
      },
    ],
    invalid: [
      {
        neverDiscloseTo: [{ country: 'AL', reason: 'fear-of-harm' }],
        returns: [{ kind: 'voluntary', state: 'planned', to: 'AL', consentedOn: '2024-05', riskAssessedOn: '2024-05' }],
      },
    ],
  },
  check({ state, to }, { asOf, report }, victim) {
    if (state !== 'planned' || to === undefined) return;
    if (bansInForce(victim, asOf).some(({ country }) => country === to)) report(['to']);
  },
});
