import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A service ended before it began. */
export const servicePeriodOrder = defineRule({
  id: 'THB-SRV-001',
  record: 'victim',
  of: 'services',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A service ended before it began.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [{ services: [{ service: 'health-care', status: 'completed', from: '2023-03-05', until: '2023-03' }] }],
    invalid: [{ services: [{ service: 'health-care', status: 'completed', from: '2023-03-05', until: '2023-02' }] }],
  },
  check({ from, until }, { report }) {
    if (certainlyBefore(until, from)) report(['until']);
  },
});
