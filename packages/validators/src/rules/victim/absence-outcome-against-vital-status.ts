import { defineRule } from '../define-rule.js';

/** A person who went missing is said to have been found dead, and to be alive. */
export const absenceOutcomeAgainstVitalStatus = defineRule({
  id: 'THB-COH-031',
  record: 'victim',
  of: 'vitalStatus',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A person who went missing is said to have been found dead, and to be alive.',
  rationale: 'Mend the vital status, or what became of the person.',
  examples: {
    valid: [
      { vitalStatus: 'deceased', absences: [{ missingSince: '2024-03-01', outcome: 'deceased' }] },
      { vitalStatus: 'alive', absences: [{ missingSince: '2024-03-01', outcome: 'returned' }] },
      { absences: [{ missingSince: '2024-03-01', outcome: 'deceased' }] },
    ],
    invalid: [
      { vitalStatus: 'alive', absences: [{ missingSince: '2024-03-01', outcome: 'deceased' }] },
      {
        vitalStatus: 'alive',
        absences: [
          { missingSince: '2024-01', outcome: 'returned' },
          { missingSince: '2024-03-01', outcome: 'deceased' },
        ],
      },
    ],
  },
  check(vitalStatus, { report }, { absences = [] }) {
    if (vitalStatus === 'alive' && absences.some(({ outcome }) => outcome === 'deceased')) report([]);
  },
});
