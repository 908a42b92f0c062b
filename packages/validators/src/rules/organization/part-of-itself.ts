import { defineRule } from '../define-rule.js';

/** An organization is a part or a member of itself. */
export const partOfItself = defineRule({
  id: 'THB-COH-023',
  record: 'organization',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, organization',
  summary: 'An organization is a part or a member of itself.',
  rationale: 'Whoever sums up over parts would never come to an end.',
  examples: {
    valid: [{ name: 'Child subgroup', partOf: 'xx:o1', memberOf: ['xx:o2'] }],
    invalid: [
      { name: 'Child subgroup', partOf: 'xx:example' },
      { name: 'Association', memberOf: ['xx:o2', 'xx:example'] },
    ],
  },
  check({ id, partOf, memberOf = [] }, { report }) {
    if (partOf === id) report(['partOf']);
    const index = memberOf.indexOf(id);
    if (index !== -1) report(['memberOf', index]);
  },
});
