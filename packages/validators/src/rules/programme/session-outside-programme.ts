import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** People were taught before the programme began or after it ended. */
export const sessionOutsideProgramme = defineRule({
  id: 'THB-PLN-010',
  record: 'programme',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, programme',
  summary: 'People were taught before the programme began or after it ended.',
  rationale: 'One of the days is wrong, or the session belongs to another programme.',
  examples: {
    valid: [
      {
        title: 'Training',
        kind: 'training',
        status: 'ongoing',
        from: '2022',
        until: '2024',
        audiences: ['police'],
        sessions: [{ on: '2022' }],
        missing: { buildsOn: 'not-applicable' },
      },
    ],
    invalid: [
      {
        title: 'Training',
        kind: 'training',
        status: 'completed',
        reached: 12,
        from: '2022',
        until: '2023',
        audiences: ['police'],
        sessions: [{ on: '2024-02' }],
        missing: { buildsOn: 'not-applicable' },
      },
    ],
  },
  check({ from, until, sessions = [] }, { report }) {
    for (const [index, { on }] of sessions.entries()) {
      if (certainlyBefore(on, from) || certainlyBefore(until, on)) report(['sessions', index, 'on']);
    }
  },
});
