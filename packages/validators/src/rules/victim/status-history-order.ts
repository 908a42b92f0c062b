import { defineRule } from '../define-rule.js';
import { outOfOrder } from '../out-of-order.js';

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
    for (const index of outOfOrder(statusAssertions)) report(['statusAssertions', index, 'on']);
  },
});
