import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The plan ends before it begins. */
export const planPeriodOrder = defineRule({
  id: 'THB-CHR-008',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The plan ends before it begins.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [{ title: 'Plan', scope: 'general', status: 'adopted', from: '2021', until: '2023' }],
    invalid: [{ title: 'Plan', scope: 'general', status: 'adopted', from: '2021', until: '2020' }],
  },
  check({ from, until }, { report }) {
    if (certainlyBefore(until, from)) report(['until']);
  },
});
