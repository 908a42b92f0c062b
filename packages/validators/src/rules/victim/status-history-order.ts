import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The history of the status is not in the order of its dates. */
export const statusHistoryOrder = defineRule({
  id: 'THB-CHR-003',
  record: 'victim',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The history of the status is not in the order of its dates.',
  rationale: 'Histories run from the oldest to the newest; the last one stands.',
  examples: {
    valid: [
      {
        statusAssertions: [
          { status: 'presumed', actor: 'other-body', object: 'identification', on: '2023-03-01' },
          { status: 'identified', actor: 'authority', object: 'identification', on: '2023-03' },
        ],
      },
    ],
    invalid: [
      {
        statusAssertions: [
          { status: 'identified', actor: 'authority', object: 'identification', on: '2023-03-02' },
          { status: 'presumed', actor: 'other-body', object: 'identification', on: '2023-03-01' },
        ],
      },
    ],
  },
  check({ statusAssertions = [] }, { report }) {
    for (const [index, { on }] of statusAssertions.entries()) {
      if (statusAssertions.slice(0, index).some((earlier) => certainlyBefore(on, earlier.on))) {
        report(['statusAssertions', index, 'on']);
      }
    }
  },
});
