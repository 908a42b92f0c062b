import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A provision is reported as used before it came into force. */
export const usedBeforeInForce = defineRule({
  id: 'THB-LAW-028',
  record: 'legal-provision',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, legal provision',
  summary: 'A provision is reported as used before it came into force.',
  rationale:
    'The day of coming into force is wrong, or the report speaks of an earlier provision, which has a record of its own.',
  examples: {
    valid: [
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        from: '2020-05',
        implementation: [{ on: '2020', state: 'used' }],
      },
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        from: '2020-05',
        implementation: [{ on: '2019', state: 'not-used' }],
      },
    ],
    invalid: [
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        from: '2020-05',
        implementation: [
          { on: '2020', state: 'used' },
          { on: '2020-04', state: 'rarely-used' },
        ],
      },
    ],
  },
  check({ from, implementation = [] }, { report }) {
    for (const [index, { on, state }] of implementation.entries()) {
      if (state !== 'not-used' && certainlyBefore(on, from)) report(['implementation', index, 'on']);
    }
  },
});
