import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The event ended before it began. */
export const eventPeriodOrder = defineRule({
  id: 'THB-CHR-012',
  record: 'event',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, event',
  summary: 'The event ended before it began.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [{ kind: 'transit', from: '2023-03-05', until: '2023-03' }],
    invalid: [{ kind: 'transit', from: '2023-03-05', until: '2022' }],
  },
  check({ from, until }, { report }) {
    if (certainlyBefore(until, from)) report(['until']);
  },
});
