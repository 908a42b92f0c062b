import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

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
      },
    ],
    invalid: [
      { episodes: [{ exploitedFrom: '2024-07' }] },
      { statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2025' }] },
      { birthDate: '2024-07-01' },
    ],
  },
  check({ birthDate, episodes = [], statusAssertions = [] }, { asOf, report }) {
    if (certainlyBefore(asOf, birthDate)) report(['birthDate']);
    for (const [index, { enteredOn, exploitedFrom, exploitedUntil }] of episodes.entries()) {
      for (const [field, date] of Object.entries({ enteredOn, exploitedFrom, exploitedUntil })) {
        if (certainlyBefore(asOf, date)) report(['episodes', index, field]);
      }
    }
    for (const [index, { on }] of statusAssertions.entries()) {
      if (certainlyBefore(asOf, on)) report(['statusAssertions', index, 'on']);
    }
  },
});
