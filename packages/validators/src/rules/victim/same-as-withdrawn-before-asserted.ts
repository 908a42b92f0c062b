import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** That two records are of one person was taken back before it was asserted. */
export const sameAsWithdrawnBeforeAsserted = defineRule({
  id: 'THB-CHR-011',
  record: 'victim',
  of: 'sameAs',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'That two records are of one person was taken back before it was asserted.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [{ sameAs: [{ victim: 'xx:v2', method: 'shared-number', on: '2024-03', withdrawnOn: '2024-03-20' }] }],
    invalid: [{ sameAs: [{ victim: 'xx:v2', method: 'shared-number', on: '2024-03', withdrawnOn: '2024-02' }] }],
  },
  check({ on, withdrawnOn }, { report }) {
    if (certainlyBefore(withdrawnOn, on)) report(['withdrawnOn']);
  },
});
