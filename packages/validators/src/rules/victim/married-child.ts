import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A child is married, and forced marriage is not among the forms. */
export const marriedChild = defineRule({
  id: 'THB-CHD-017',
  record: 'victim',
  of: 'maritalStatus',
  class: 'safeguard',
  severity: 'info',
  source: 'Directive (EU) 2024/1712, article 2(3); Istanbul Convention (CETS 210), article 37',
  summary: 'A child is married, and forced marriage is not among the forms.',
  rationale: 'A child cannot agree to be trafficked, and often not to be married: ask whether it was forced.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        maritalStatus: 'married',
        episodes: [{ forms: ['servitude'] }, { forms: ['forced-marriage'] }],
      },

      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        maritalStatus: 'married',
        episodes: [{ intendedForms: ['forced-marriage'] }],
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        maritalStatus: 'married',
        episodes: [{ forms: ['forced-marriage'] }],
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], maritalStatus: 'single' },
      { ageClaims: [{ at: 'registration', atLeast: 18 }], maritalStatus: 'married' },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        maritalStatus: 'married',
        episodes: [{ forms: ['forced-begging'] }],
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], maritalStatus: 'registered-partnership' },
    ],
  },
  check(maritalStatus, { report }, victim) {
    const married = maritalStatus === 'married' || maritalStatus === 'registered-partnership';
    if (!married || !safeguardedAsChild(victim)) return;
    const forced = victim.episodes?.some(
      ({ forms = [], intendedForms = [] }) =>
        forms.includes('forced-marriage') || intendedForms.includes('forced-marriage'),
    );
    if (!forced) report([]);
  },
});
