import { defineRule } from '../define-rule.js';

/** A person is said to have fewer children than are named as its dependants. */
export const noChildrenWithChildren = defineRule({
  id: 'THB-COH-038',
  record: 'victim',
  of: 'children',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A person is said to have fewer children than are named as its dependants.',
  rationale: 'Each child among the dependants is one of those that are counted.',
  examples: {
    valid: [
      { children: 1, dependants: [{ kinship: 'child' }] },
      { children: 0, dependants: [{ kinship: 'parent' }] },
      { dependants: [{ kinship: 'child' }] },
    ],
    invalid: [
      { children: 0, dependants: [{ kinship: 'child' }] },
      { children: 1, dependants: [{ kinship: 'child' }, { kinship: 'child' }] },
    ],
  },
  check(children, { report }, { dependants = [] }) {
    const named = dependants.filter(({ kinship }) => kinship === 'child').length;
    if (children < named) report([]);
  },
});
