import { defineRule } from '../define-rule.js';

/** A return leads to the country that the person leaves. */
export const returnWithinCountry = defineRule({
  id: 'THB-RET-011',
  record: 'victim',
  of: 'returns',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A return leads to the country that the person leaves.',
  rationale: 'A move inside a country is no return, and would be counted as one.',
  examples: {
    valid: [{ returns: [{ kind: 'voluntary', state: 'considered', from: 'IT', to: 'AL' }] }],
    invalid: [{ returns: [{ kind: 'voluntary', state: 'considered', from: 'AL', to: 'AL' }] }],
  },
  check({ from, to }, { report }) {
    if (to !== undefined && from === to) report(['to']);
  },
});
