import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A programme that has not begun has reached or taught people. */
export const reachedBeforeStart = defineRule({
  id: 'THB-PLN-011',
  record: 'programme',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, programme',
  summary: 'A programme that has not begun has reached or taught people.',
  rationale: 'Say how far it has come, or correct the numbers.',
  examples: {
    valid: [
      {
        title: 'Project',
        kind: 'project',
        status: 'not-started',
        reached: 0,
        sessions: [{ on: '2024-09' }],
        missing: { buildsOn: 'not-applicable' },
      },
      { title: 'Project', kind: 'project', status: 'not-started', buildsOn: ['xx:r0'] },
    ],
    invalid: [
      {
        title: 'Project',
        kind: 'project',
        status: 'not-started',
        reached: 12,
        missing: { buildsOn: 'not-applicable' },
      },
      {
        title: 'Project',
        kind: 'project',
        status: 'not-started',
        sessions: [{ on: '2024-03' }],
        missing: { buildsOn: 'not-applicable' },
      },
      { title: 'Training', kind: 'training', status: 'not-started', buildsOn: ['xx:r0'], reached: 1 },
      {
        title: 'Training',
        kind: 'training',
        status: 'not-started',
        buildsOn: ['xx:r0'],
        sessions: [{ on: '2025' }, { on: '2023' }],
      },
    ],
  },
  check({ status, reached = 0, sessions = [] }, { asOf, report }) {
    const taught = sessions.some(({ on }) => certainlyBefore(on, asOf));
    if (status === 'not-started' && (reached > 0 || taught)) report(['status']);
  },
});
