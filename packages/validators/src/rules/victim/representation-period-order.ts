import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** Legal representation ended before it began. */
export const representationPeriodOrder = defineRule({
  id: 'THB-LAW-001',
  record: 'victim',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'Legal representation ended before it began.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [{ legalRepresentations: [{ kind: 'ngo-lawyer', from: '2023-03-05', until: '2023-03' }] }],
    invalid: [{ legalRepresentations: [{ kind: 'ngo-lawyer', from: '2023-03-05', until: '2022' }] }],
  },
  check({ legalRepresentations = [] }, { report }) {
    for (const [index, { from, until }] of legalRepresentations.entries()) {
      if (certainlyBefore(until, from)) report(['legalRepresentations', index, 'until']);
    }
  },
});
