import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A report on the use of a provision speaks of a time that has not come. */
export const implementationInFuture = defineRule({
  id: 'THB-CHR-031',
  record: 'legal-provision',
  of: 'implementation',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, legal provision',
  summary: 'A report on the use of a provision speaks of a time that has not come.',
  rationale: 'Give the right date, or judge the file on a later day with --as-of.',
  examples: {
    valid: [
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        implementation: [{ on: '2024', state: 'used' }],
      },
    ],
    invalid: [
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        implementation: [{ on: '2024-07', state: 'used' }],
      },
    ],
  },
  check({ on }, { asOf, report }) {
    if (certainlyBefore(asOf, on)) report(['on']);
  },
});
