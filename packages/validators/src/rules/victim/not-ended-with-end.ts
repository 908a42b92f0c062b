import { defineRule } from '../define-rule.js';

/** The exploitation is said not to have ended, and has a last day. */
export const notEndedWithEnd = defineRule({
  id: 'THB-COH-034',
  record: 'victim',
  of: 'episodes',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'The exploitation is said not to have ended, and has a last day.',
  rationale: 'Say how it ended, or leave the last day out while it lasts.',
  examples: {
    valid: [
      { episodes: [{ exit: 'not-ended', exploitedFrom: '2023' }] },
      { episodes: [{ exit: 'escaped', exploitedUntil: '2023' }] },
    ],
    invalid: [{ episodes: [{ exit: 'not-ended', exploitedUntil: '2023' }] }],
  },
  check({ exit, exploitedUntil }, { report }) {
    if (exit === 'not-ended' && exploitedUntil !== undefined) report(['exit']);
  },
});
