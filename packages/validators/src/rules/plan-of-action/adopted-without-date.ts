import { defineRule } from '../define-rule.js';

/** The plan is adopted, and the day of its adoption is not recorded. */
export const adoptedWithoutDate = defineRule({
  id: 'THB-PLN-004',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'warning',
  source: 'Sofia Declaration (2003)',
  summary: 'The plan is adopted, and the day of its adoption is not recorded.',
  rationale: 'Whether a country has a plan, and since when, is the first thing that is asked.',
  examples: {
    valid: [{ title: 'Plan', scope: 'general', status: 'adopted', adoptedOn: '2021' }],
    invalid: [{ title: 'Plan', scope: 'general', status: 'adopted' }],
  },
  check({ status, adoptedOn }, { report }) {
    if (status === 'adopted' && adoptedOn === undefined) report(['adoptedOn']);
  },
});
