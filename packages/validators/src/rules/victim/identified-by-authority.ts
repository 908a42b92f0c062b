import { defineRule } from '../define-rule.js';

/** A status that only the authority decides is asserted by somebody else. */
export const identifiedByAuthority = defineRule({
  id: 'THB-COH-006',
  record: 'victim',
  of: 'statusAssertions',
  class: 'validity',
  severity: 'error',
  source: 'Council of Europe Convention (CETS 197), article 10; Eurostat crim_thb',
  summary: 'A status that only the authority decides is asserted by somebody else.',
  rationale:
    'Identified, and not a victim, are findings of the authority that the law names. What another body thinks is `presumed` or `potential`.',
  examples: {
    valid: [
      { statusAssertions: [{ status: 'identified', actor: 'authority', object: 'identification' }] },
      { statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification' }] },
    ],
    invalid: [
      { statusAssertions: [{ status: 'identified', actor: 'other-body', object: 'identification' }] },
      { statusAssertions: [{ status: 'not-a-victim', actor: 'person', object: 'identification' }] },
    ],
  },
  check({ status, actor }, { report }) {
    const decided = status === 'identified' || status === 'not-a-victim';
    if (decided && actor !== 'authority') report(['actor']);
  },
});
