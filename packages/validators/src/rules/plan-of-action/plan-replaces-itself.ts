import { defineRule } from '../define-rule.js';

/** A plan of action is said to replace itself. */
export const planReplacesItself = defineRule({
  id: 'THB-PLN-012',
  record: 'plan-of-action',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, plan-of-action',
  summary: 'A plan of action is said to replace itself.',
  rationale: 'Name the plan before it, or say in `missing` that there was none.',
  examples: {
    valid: [{ title: 'Plan', scope: 'general', status: 'draft', replaces: 'xx:n0' }],
    invalid: [{ title: 'Plan', scope: 'general', status: 'draft', replaces: 'xx:example' }],
  },
  check({ id, replaces }, { report }) {
    if (replaces === id) report(['replaces']);
  },
});
