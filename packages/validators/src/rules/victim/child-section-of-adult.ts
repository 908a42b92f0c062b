import { majorityAt, safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** What is recorded of a child stands in the record of a person who was an adult from entry on. */
export const childSectionOfAdult = defineRule({
  id: 'THB-COH-029',
  record: 'victim',
  of: 'child',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'What is recorded of a child stands in the record of a person who was an adult from entry on.',
  rationale:
    'The child section is for who was a child at entry, at the start of exploitation or at registration, or may have been.',
  examples: {
    valid: [
      {
        ageClaims: [
          { at: 'entry', atMost: 17 },
          { at: 'registration', atLeast: 18 },
        ],
        child: { detained: false },
      },
      { ageClaims: [{ at: 'registration', atLeast: 18 }], child: { detained: false } },
      { ageClaims: [{ at: 'entry', atLeast: 18 }] },
      {
        ageClaims: [
          { at: 'entry', atLeast: 18 },
          { at: 'registration', atLeast: 18, disputed: true },
        ],
        child: { detained: false },
      },
    ],
    invalid: [{ ageClaims: [{ at: 'entry', atLeast: 18 }], child: { detained: false } }],
  },
  check(_child, { report }, victim) {
    if (majorityAt(victim, 'entry') === 'adult' && !safeguardedAsChild(victim)) report([]);
  },
});
