import { defineRule } from '../define-rule.js';
import { outOfOrder } from '../out-of-order.js';

/** The steps of criminal justice are not in the order of their dates. */
export const justiceStepOrder = defineRule({
  id: 'THB-CHR-014',
  record: 'perpetrator',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, perpetrator',
  summary: 'The steps of criminal justice are not in the order of their dates.',
  rationale: 'Histories run from the oldest to the newest; the last one stands.',
  examples: {
    valid: [
      {
        kind: 'natural-person',
        justice: [
          { status: 'suspected', on: '2023-03-02' },
          { status: 'charged', on: '2023-03' },
        ],
      },
    ],
    invalid: [
      {
        kind: 'natural-person',
        justice: [
          { status: 'charged', on: '2023-03-02' },
          { status: 'suspected', on: '2023-02' },
        ],
      },
    ],
  },
  check({ justice = [] }, { report }) {
    for (const index of outOfOrder(justice)) report(['justice', index, 'on']);
  },
});
