import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { eachPastDate } from './each-past-date.js';

/** Something that has happened is dated after the day the file is judged on. */
export const pastEventsInFuture = defineRule({
  id: 'THB-CHR-004',
  record: 'victim',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'Something that has happened is dated after the day the file is judged on.',
  rationale: 'Give the right date, or judge the file on a later day with --as-of.',
  examples: {
    valid: [
      {
        episodes: [{ enteredOn: '2024' }],
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2024-06-30' }],
        residencePermits: [
          { kind: 'reflection', status: 'granted', decidedOn: '2024-06-30', validUntil: '2024-08-28' },
        ],
      },
    ],
    invalid: [
      { episodes: [{ exploitedFrom: '2024-07' }] },
      { statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2025' }] },
      { birthDate: '2024-07-01' },
      { screenings: [{ instrument: 'national', result: 'insufficient-information', on: '2024-07-01' }] },
      { dependants: [{ kinship: 'child', birthDate: '2024-08' }] },
      { witness: { cooperation: 'statement-given', statementOn: '2025-01-15' } },
      { absences: [{ missingSince: '2024-07-03T21:00:00+02:00' }] },
    ],
  },
  check(victim, { asOf, report }) {
    eachPastDate(victim, (date, ...path) => {
      if (certainlyBefore(asOf, date)) report(path);
    });
  },
});
