import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** An episode has its dates in an order that cannot be: entry, start of exploitation, end of exploitation. */
export const episodeDateOrder = defineRule({
  id: 'THB-CHR-002',
  record: 'victim',
  of: 'episodes',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'An episode has its dates in an order that cannot be: entry, start of exploitation, end of exploitation.',
  rationale: 'The same day is allowed, and partial dates are judged only where certain.',
  examples: {
    valid: [{ episodes: [{ enteredOn: '2023-01-05', exploitedFrom: '2023-01-05', exploitedUntil: '2023' }] }],
    invalid: [
      { episodes: [{ enteredOn: '2023-02', exploitedFrom: '2023-01' }] },
      { episodes: [{ exploitedFrom: '2023-02', exploitedUntil: '2022' }] },
      { episodes: [{ enteredOn: '2023-02', exploitedUntil: '2022' }] },
    ],
  },
  check({ enteredOn, exploitedFrom, exploitedUntil }, { report }) {
    if (certainlyBefore(exploitedFrom, enteredOn)) report(['exploitedFrom']);
    if (certainlyBefore(exploitedUntil, exploitedFrom) || certainlyBefore(exploitedUntil, enteredOn)) {
      report(['exploitedUntil']);
    }
  },
});
