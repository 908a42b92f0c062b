import { defineRule } from '../define-rule.js';

/** A bundle is addressed to its own sender. */
export const bundleToItsSender = defineRule({
  id: 'THB-BND-008',
  record: 'bundle',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, bundle',
  summary: 'A bundle is addressed to its own sender.',
  rationale: 'One of the two is wrong, and it may be the one that decides who gets the data.',
  examples: {
    valid: [{ from: 'xx:o1', to: ['xx:o2'] }, { from: 'xx:o1' }],
    invalid: [{ from: 'xx:o1', to: ['xx:o2', 'xx:o1'] }],
  },
  check({ from, to = [] }, { report }) {
    const index = from === undefined ? -1 : to.indexOf(from);
    if (index !== -1) report(['to', index]);
  },
});
