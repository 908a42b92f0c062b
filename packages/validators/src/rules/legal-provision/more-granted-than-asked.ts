import { defineRule } from '../define-rule.js';

/** More persons got it in a time than asked for it. */
export const moreGrantedThanAsked = defineRule({
  id: 'THB-LAW-016',
  record: 'legal-provision',
  of: 'implementation',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, legal-provision',
  summary: 'More persons got it in a time than asked for it.',
  rationale: 'Some may have asked before that time; more often the two numbers were swapped.',
  examples: {
    valid: [
      {
        country: 'RS',
        subject: 'temporary-residence',
        extent: 'full',
        implementation: [{ on: '2023', state: 'rarely-used', applied: 12, granted: 12 }],
      },
    ],
    invalid: [
      {
        country: 'RS',
        subject: 'temporary-residence',
        extent: 'full',
        implementation: [{ on: '2023', state: 'rarely-used', applied: 12, granted: 21 }],
      },
    ],
  },
  check({ applied, granted }, { report }) {
    if (applied !== undefined && granted !== undefined && granted > applied) report(['granted']);
  },
});
