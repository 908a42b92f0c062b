import { defineRule } from '../define-rule.js';

/** The age from which a child is asked. */
const ASSENT = 6;

/** A caregiver consented for a child of six to fourteen, and the child is not said to have agreed. */
export const caregiverConsentWithoutAssent = defineRule({
  id: 'THB-CON-011',
  record: 'victim',
  of: 'authorisations',
  class: 'safeguard',
  severity: 'warning',
  source: 'IRC and UNICEF, Caring for Child Survivors of Sexual Abuse (2012)',
  summary: 'A caregiver consented for a child of six to fourteen, and the child is not said to have agreed.',
  rationale:
    'From six on a child is asked, in words that it understands; record its assent with the consent of the caregiver.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atLeast: 6, atMost: 14 }],
        authorisations: [{ basis: 'assent-and-caregiver-consent' }],
      },
      { ageClaims: [{ at: 'registration', atLeast: 2, atMost: 5 }], authorisations: [{ basis: 'caregiver-consent' }] },
      { ageClaims: [{ at: 'registration', atMost: 14 }], authorisations: [{ basis: 'caregiver-consent' }] },
      { ageClaims: [{ at: 'entry', atLeast: 6, atMost: 14 }], authorisations: [{ basis: 'caregiver-consent' }] },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atLeast: 6, atMost: 14 }],
        authorisations: [
          { basis: 'best-interests', overrideRole: 'Guardian', overrideGround: 'Law' },
          { basis: 'caregiver-consent' },
        ],
      },
      {
        ageClaims: [
          { at: 'entry', atLeast: 2, atMost: 3 },
          { at: 'registration', atLeast: 6, atMost: 8 },
        ],
        authorisations: [{ basis: 'caregiver-consent' }],
      },
    ],
  },
  check({ basis }, { report }, { ageClaims = [] }) {
    if (basis !== 'caregiver-consent') return;
    const canAgree = ageClaims.some(({ at, atLeast = 0 }) => at === 'registration' && atLeast >= ASSENT);
    if (canAgree) report(['basis']);
  },
});
