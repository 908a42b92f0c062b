import { defineRule } from '../define-rule.js';

/** More children were observed than persons. */
export const moreChildrenThanObserved = defineRule({
  id: 'THB-COH-014',
  record: 'event',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, event',
  summary: 'More children were observed than persons.',
  rationale: 'The children are among the persons.',
  examples: {
    valid: [{ kind: 'exploitation', purposes: ['forced-begging'], observedPersons: 4, observedChildren: 4 }],
    invalid: [{ kind: 'exploitation', purposes: ['forced-begging'], observedPersons: 4, observedChildren: 5 }],
  },
  check({ observedPersons, observedChildren }, { report }) {
    if (observedPersons !== undefined && observedChildren !== undefined && observedChildren > observedPersons) {
      report(['observedChildren']);
    }
  },
});
