import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** An organization ended its work before it took it up. */
export const organizationPeriodOrder = defineRule({
  id: 'THB-CHR-022',
  record: 'organization',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, organization',
  summary: 'An organization ended its work before it took it up.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [{ name: 'Association', activeFrom: '2004-10', activeUntil: '2004' }],
    invalid: [{ name: 'Association', activeFrom: '2004-10', activeUntil: '2003' }],
  },
  check({ activeFrom, activeUntil }, { report }) {
    if (certainlyBefore(activeUntil, activeFrom)) report(['activeUntil']);
  },
});
