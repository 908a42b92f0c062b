import { defineRule } from '../define-rule.js';

/** The least age is above the greatest. */
export const ageBoundsOrder = defineRule({
  id: 'THB-COH-003',
  record: 'victim',
  of: 'ageClaims',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The least age is above the greatest.',
  rationale: 'No age fits such a claim.',
  examples: {
    valid: [
      { ageClaims: [{ at: 'registration', atLeast: 15, atMost: 15 }] },
      { ageClaims: [{ at: 'registration', atMost: 0 }] },
    ],
    invalid: [{ ageClaims: [{ at: 'registration', atLeast: 18, atMost: 17 }] }],
  },
  check({ atLeast = 0, atMost = Infinity }, { report }) {
    if (atLeast > atMost) report(['atLeast']);
  },
});
