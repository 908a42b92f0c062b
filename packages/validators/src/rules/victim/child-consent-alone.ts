import { defineRule } from '../define-rule.js';

/** A child under fifteen is said to have consented alone. */
export const childConsentAlone = defineRule({
  id: 'THB-CON-001',
  record: 'victim',
  of: 'authorisations',
  class: 'safeguard',
  severity: 'warning',
  source: 'IRC and UNICEF, Caring for Child Survivors of Sexual Abuse (2012)',
  summary: 'A child under fifteen is said to have consented alone.',
  rationale:
    'Below fifteen, assent goes with the consent of a caregiver; where none is safe, a decision in the best interests stands in.',
  examples: {
    valid: [
      { ageClaims: [{ at: 'registration', atMost: 14 }], authorisations: [{ basis: 'assent-and-caregiver-consent' }] },
      { ageClaims: [{ at: 'registration', atLeast: 15, atMost: 17 }], authorisations: [{ basis: 'consent' }] },
      { ageClaims: [{ at: 'registration', atLeast: 14, atMost: 15 }], authorisations: [{ basis: 'consent' }] },
    ],
    invalid: [
      { ageClaims: [{ at: 'registration', atLeast: 9, atMost: 14 }], authorisations: [{ basis: 'consent' }] },
      {
        ageClaims: [
          { at: 'entry', atMost: 16 },
          { at: 'registration', atMost: 14 },
        ],
        authorisations: [{ basis: 'consent' }],
      },
    ],
  },
  check({ basis }, { report }, { ageClaims = [] }) {
    if (basis !== 'consent') return;
    const young = ageClaims.some(({ at, atMost = Infinity }) => at === 'registration' && atMost < 15);
    if (young) report(['basis']);
  },
});
