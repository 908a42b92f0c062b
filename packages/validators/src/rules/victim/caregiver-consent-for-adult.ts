import { majorityAt } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A caregiver is said to have consented for an adult. */
export const caregiverConsentForAdult = defineRule({
  id: 'THB-CON-003',
  record: 'victim',
  of: 'authorisations',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'A caregiver is said to have consented for an adult.',
  rationale: 'Adults consent for themselves; a court-appointed guardian of an adult acts by legal duty.',
  examples: {
    valid: [
      { ageClaims: [{ at: 'registration', atMost: 17 }], authorisations: [{ basis: 'caregiver-consent' }] },
      { ageClaims: [{ at: 'registration', atLeast: 18 }], authorisations: [{ basis: 'consent' }] },
    ],
    invalid: [
      { ageClaims: [{ at: 'registration', atLeast: 18 }], authorisations: [{ basis: 'caregiver-consent' }] },
      { ageClaims: [{ at: 'registration', atLeast: 18 }], authorisations: [{ basis: 'assent-and-caregiver-consent' }] },
    ],
  },
  check({ basis }, { report }, victim) {
    const byCaregiver = basis === 'caregiver-consent' || basis === 'assent-and-caregiver-consent';
    if (byCaregiver && majorityAt(victim, 'registration') === 'adult') report(['basis']);
  },
});
