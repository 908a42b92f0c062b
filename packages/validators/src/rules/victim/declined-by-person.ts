import { defineRule } from '../define-rule.js';

/** Declining is asserted by somebody other than the person. */
export const declinedByPerson = defineRule({
  id: 'THB-COH-007',
  record: 'victim',
  of: 'statusAssertions',
  class: 'validity',
  severity: 'error',
  source: 'Eurostat crim_thb',
  summary: 'Declining is asserted by somebody other than the person.',
  rationale: "Only the person, or the child's guardian, can decline.",
  examples: {
    valid: [{ statusAssertions: [{ status: 'declined', actor: 'person', object: 'assistance' }] }],
    invalid: [{ statusAssertions: [{ status: 'declined', actor: 'authority', object: 'identification' }] }],
  },
  check({ status, actor }, { report }) {
    if (status === 'declined' && actor !== 'person') report(['actor']);
  },
});
