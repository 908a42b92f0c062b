import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';

/** A child went missing from care, and nobody told the police. */
export const missingChildNotReported = defineRule({
  id: 'THB-CHD-014',
  record: 'victim',
  of: 'absences',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A child went missing from care, and nobody told the police.',
  rationale: 'A child that disappears from care is often trafficked again. Report it at once.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        absences: [{ missingSince: '2024-03-01', reportedAt: '2024-03-01' }],
      },
      { ageClaims: [{ at: 'registration', atLeast: 18 }], absences: [{ missingSince: '2024-03-01' }] },
    ],
    invalid: [{ ageClaims: [{ at: 'registration', atMost: 17 }], absences: [{ missingSince: '2024-03-01' }] }],
  },
  check(absence, { report }, victim) {
    if (notEstablished(absence, 'reportedAt') && safeguardedAsChild(victim)) report([]);
  },
});
