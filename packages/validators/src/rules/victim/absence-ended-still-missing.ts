import { defineRule } from '../define-rule.js';

/** A person is said to be still missing, and the absence has an end. */
export const absenceEndedStillMissing = defineRule({
  id: 'THB-SRV-005',
  record: 'victim',
  of: 'absences',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A person is said to be still missing, and the absence has an end.',
  rationale: 'Whoever reads the day stops looking.',
  examples: {
    valid: [{ absences: [{ missingSince: '2024-03', reportedAt: '2024-03', outcome: 'still-missing' }] }],
    invalid: [
      { absences: [{ missingSince: '2024-03', reportedAt: '2024-03', outcome: 'still-missing', endedOn: '2024-04' }] },
    ],
  },
  check({ outcome, endedOn }, { report }) {
    if (outcome === 'still-missing' && endedOn !== undefined) report(['outcome']);
  },
});
