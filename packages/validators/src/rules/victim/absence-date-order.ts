import { certainlyEarlier } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A person was reported missing, or came back, before being missed. */
export const absenceDateOrder = defineRule({
  id: 'THB-SRV-004',
  record: 'victim',
  of: 'absences',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A person was reported missing, or came back, before being missed.',
  rationale: 'Instants are compared in UTC, dates only where certain.',
  examples: {
    valid: [
      {
        absences: [
          {
            missingSince: '2024-03-01T20:00:00+01:00',
            reportedAt: '2024-03-01T19:30:00Z',
            outcome: 'found',
            endedOn: '2024-03',
          },
        ],
      },
    ],
    invalid: [
      { absences: [{ missingSince: '2024-03-01T20:00:00+01:00', reportedAt: '2024-03-01T18:30:00Z' }] },
      { absences: [{ missingSince: '2024-03-01', reportedAt: '2024-03-01', outcome: 'returned', endedOn: '2024-02' }] },
    ],
  },
  check({ missingSince, reportedAt, endedOn }, { report }) {
    if (certainlyEarlier(reportedAt, missingSince)) report(['reportedAt']);
    if (certainlyEarlier(endedOn, missingSince)) report(['endedOn']);
  },
});
