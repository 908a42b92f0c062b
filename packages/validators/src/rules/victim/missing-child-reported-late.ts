import { safeguardedAsChild } from '@openthb/core';
import { certainlyLonger } from '../certainly-longer.js';
import { defineRule } from '../define-rule.js';

/** A child's going missing was reported to the police more than a day later. */
export const missingChildReportedLate = defineRule({
  id: 'THB-CHD-015',
  record: 'victim',
  of: 'absences',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: "A child's going missing was reported to the police more than a day later.",
  rationale: 'The first hours count. Instants are compared to the second; dates only where they make it certain.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        absences: [{ missingSince: '2024-03-01T20:00:00+01:00', reportedAt: '2024-03-02T19:00:00Z' }],
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        absences: [{ missingSince: '2024-03-01', reportedAt: '2024-03-02' }],
      },
      {
        ageClaims: [{ at: 'registration', atLeast: 18 }],
        absences: [{ missingSince: '2024-03-01', reportedAt: '2024-03-09' }],
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        absences: [{ missingSince: '2024-03-01T20:00:00+01:00', reportedAt: '2024-03-02T20:00:00Z' }],
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        absences: [{ missingSince: '2024-03-01', reportedAt: '2024-03-03' }],
      },
    ],
  },
  check({ missingSince, reportedAt }, { report }, victim) {
    const late = reportedAt !== undefined && certainlyLonger(missingSince, reportedAt, 24);
    if (late && safeguardedAsChild(victim)) report(['reportedAt']);
  },
});
