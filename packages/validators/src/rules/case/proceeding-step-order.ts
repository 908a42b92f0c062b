import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { outOfOrder } from '../out-of-order.js';

/** The stages of proceedings are not in the order of their dates, or one lies in the future. */
export const proceedingStepOrder = defineRule({
  id: 'THB-CHR-017',
  record: 'case',
  of: 'proceedings',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, case',
  summary: 'The stages of proceedings are not in the order of their dates, or one lies in the future.',
  rationale:
    'Histories run from the oldest to the newest; the last one stands. Partial dates are judged only where certain.',
  examples: {
    valid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            steps: [
              { stage: 'charge', on: '2023-03-02' },
              { stage: 'trial', on: '2023' },
            ],
          },
        ],
      },
    ],
    invalid: [
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [
          {
            kind: 'criminal',
            steps: [
              { stage: 'trial', on: '2023-03-02' },
              { stage: 'charge', on: '2022' },
            ],
          },
        ],
      },
      {
        status: 'active',
        victims: ['xx:v1'],
        proceedings: [{ kind: 'criminal', steps: [{ stage: 'trial', on: '2024-07' }] }],
      },
    ],
  },
  check({ steps = [] }, { asOf, report }) {
    const wrong = new Set(outOfOrder(steps));
    for (const [index, { on }] of steps.entries()) {
      if (wrong.has(index) || certainlyBefore(asOf, on)) report(['steps', index, 'on']);
    }
  },
});
