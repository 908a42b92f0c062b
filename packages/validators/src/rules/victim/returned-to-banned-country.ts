import { defineRule } from '../define-rule.js';
import { bansInForce } from './bans-in-force.js';

/** A person was returned to a country whose authorities must never learn of the person. */
export const returnedToBannedCountry = defineRule({
  id: 'THB-RET-008',
  record: 'victim',
  of: 'returns',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A person was returned to a country whose authorities must never learn of the person.',
  rationale:
    'It has happened: the record is right and is kept and counted. Look at how the person fares, and whether the ban still holds.',
  examples: {
    valid: [
      { neverDiscloseTo: [{ country: 'AL' }], returns: [{ kind: 'voluntary', state: 'planned', to: 'AL' }] },
      { neverDiscloseTo: [{ organizationType: 'ngo' }], returns: [{ kind: 'voluntary', state: 'carried-out' }] },

      {
        neverDiscloseTo: [{ country: 'AL', reason: 'fear-of-harm' }],
        returns: [
          { kind: 'resettlement', state: 'carried-out', to: 'CA', consentedOn: '2023-05', riskAssessedOn: '2023-05' },
        ],
      },
    ],
    invalid: [
      {
        neverDiscloseTo: [{ country: 'AL', reason: 'fear-of-harm' }],
        returns: [{ kind: 'readmission', state: 'carried-out', to: 'AL', riskAssessedOn: '2023-05' }],
      },
      {
        neverDiscloseTo: [{ relation: 'family' }, { country: 'AL' }],
        returns: [{ kind: 'voluntary', state: 'carried-out', to: 'AL' }],
      },
    ],
  },
  check({ state, to }, { asOf, report }, victim) {
    if (state !== 'carried-out' || to === undefined) return;
    if (bansInForce(victim, asOf).some(({ country }) => country === to)) report(['to']);
  },
});
