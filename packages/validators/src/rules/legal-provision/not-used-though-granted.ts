import { defineRule } from '../define-rule.js';

/** A provision is said not to be used, and somebody got what it gives in that time. */
export const notUsedThoughGranted = defineRule({
  id: 'THB-LAW-027',
  record: 'legal-provision',
  of: 'implementation',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, legal provision',
  summary: 'A provision is said not to be used, and somebody got what it gives in that time.',
  rationale: 'One of the two is wrong: how far it is used, or how many got it.',
  examples: {
    valid: [
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        implementation: [
          { on: '2022', state: 'not-used', granted: 0 },
          { on: '2023', state: 'rarely-used', granted: 2 },
        ],
      },
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        implementation: [{ on: '2022', state: 'not-used' }],
      },
    ],
    invalid: [
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        implementation: [{ on: '2022', state: 'not-used', granted: 1 }],
      },
    ],
  },
  check({ state, granted = 0 }, { report }) {
    if (state === 'not-used' && granted > 0) report(['granted']);
  },
});
