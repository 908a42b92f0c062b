import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A provision of law ended before it came into force. */
export const provisionPeriodOrder = defineRule({
  id: 'THB-CHR-019',
  record: 'legal-provision',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, legal-provision',
  summary: 'A provision of law ended before it came into force.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [{ country: 'RS', subject: 'compensation', extent: 'full', from: '2013-05', until: '2013' }],
    invalid: [{ country: 'RS', subject: 'compensation', extent: 'full', from: '2013-05', until: '2012' }],
  },
  check({ from, until }, { report }) {
    if (certainlyBefore(until, from)) report(['until']);
  },
});
