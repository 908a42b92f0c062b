import { defineRule } from '../define-rule.js';

/** What an inadequate response may be about. */
const about = ['fulfils', 'commitments', 'plan', 'programme', 'provision', 'agreement'] as const;

/** An inadequate response is recorded, and not what was not kept. */
export const failureOfNothing = defineRule({
  id: 'THB-CRN-003',
  record: 'milestone',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, milestone',
  summary: 'An inadequate response is recorded, and not what was not kept.',
  rationale: 'Name the promise, the commitments, or the plan, programme, law or agreement that it is about.',
  examples: {
    valid: [
      {
        title: 'No permits issued',
        kind: 'failure',
        on: '2004-06',
        commitments: ['legal-status-of-victims'],
        source: 'Report',
      },
      { title: 'Shelter closed', kind: 'failure', on: '2004-06', programme: 'xx:r1', source: 'Report' },
    ],
    invalid: [{ title: 'No permits issued', kind: 'failure', on: '2004-06', source: 'Report' }],
  },
  check(milestone, { report }) {
    if (milestone.kind === 'failure' && about.every((field) => milestone[field] === undefined)) report(['kind']);
  },
});
