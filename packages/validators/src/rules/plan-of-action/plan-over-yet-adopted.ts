import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The time of a plan is over, and it is said to be in force. */
export const planOverYetAdopted = defineRule({
  id: 'THB-PLN-026',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, plan of action',
  summary: 'The time of a plan is over, and it is said to be in force.',
  rationale: 'Say that it has ended, or until when it was prolonged.',
  examples: {
    valid: [
      { title: 'Plan', scope: 'general', status: 'adopted', adoptedOn: '2021', until: '2024-06' },
      { title: 'Plan', scope: 'general', status: 'adopted', adoptedOn: '2021', until: '2024' },
      { title: 'Plan', scope: 'general', status: 'adopted', adoptedOn: '2021' },
      { title: 'Plan', scope: 'general', status: 'ended', until: '2023' },
    ],
    invalid: [{ title: 'Plan', scope: 'general', status: 'adopted', adoptedOn: '2021', until: '2024-05' }],
  },
  check({ status, until }, { asOf, report }) {
    if (status === 'adopted' && certainlyBefore(until, asOf)) report(['status']);
  },
});
