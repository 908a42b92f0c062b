import { completedYears, dateOfMoment } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A claim of age does not fit the date of birth. */
export const ageAgainstBirthDate = defineRule({
  id: 'THB-COH-005',
  record: 'victim',
  of: 'ageClaims',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'A claim of age does not fit the date of birth.',
  rationale: 'A documented date of birth may itself be false; keep both, and mark the claim that is disputed.',
  examples: {
    valid: [
      { birthDate: '2006', ageClaims: [{ at: 'entry', atLeast: 16, atMost: 16 }], episodes: [{ enteredOn: '2022' }] },
      {
        ageClaims: [{ at: 'entry', atLeast: 30, atMost: 30, disputed: true }],
        birthDate: '2001',
        episodes: [{ enteredOn: '2020' }],
      },
      {
        ageClaims: [{ at: 'entry', atLeast: 19, atMost: 19 }],
        birthDate: '2001-01-01',
        episodes: [{ enteredOn: '2020-06' }],
      },
      { ageClaims: [{ at: 'entry', atLeast: 30 }], birthDate: '2001' },
      { ageClaims: [{ at: 'entry', atLeast: 30 }], episodes: [{ enteredOn: '2020' }] },
      { birthDate: '2020-05', ageClaims: [{ at: 'entry', atMost: 0 }], episodes: [{ enteredOn: '2020-06' }] },
    ],
    invalid: [{ birthDate: '2006', ageClaims: [{ at: 'entry', atLeast: 18 }], episodes: [{ enteredOn: '2022' }] }],
  },
  check({ at, atLeast = 0, atMost = Infinity, disputed }, { report }, victim) {
    if (disputed || victim.birthDate === undefined) return;
    const date = dateOfMoment(victim, at);
    if (date === undefined) return;
    const age = completedYears(victim.birthDate, date);
    if (age.atMost < atLeast || age.atLeast > atMost) report([]);
  },
});
