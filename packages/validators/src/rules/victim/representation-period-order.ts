import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** Legal representation ended before it began. */
export const representationPeriodOrder = defineRule({
  id: 'THB-LAW-001',
  record: 'victim',
  of: 'legalRepresentations',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'Legal representation ended before it began.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [{ legalRepresentations: [{ kind: 'ngo-lawyer', from: '2023-03-05', until: '2023-03' }] }],
    invalid: [{ legalRepresentations: [{ kind: 'ngo-lawyer', from: '2023-03-05', until: '2022' }] }],
  },
  check({ from, until }, { report }) {
    if (certainlyBefore(until, from)) report(['until']);
  },
});
