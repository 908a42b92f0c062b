import { defineRule } from '../define-rule.js';

/** A set of the event holds the code `none` together with other codes. */
export const eventNoneWithOthers = defineRule({
  id: 'THB-COH-016',
  record: 'event',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, event',
  summary: 'A set of the event holds the code `none` together with other codes.',
  rationale: 'That there are none and that there are some cannot both be so.',
  examples: {
    valid: [
      { kind: 'recruitment', means: ['deception', 'coercion'] },
      { kind: 'transit', means: ['none'] },
    ],
    invalid: [{ kind: 'recruitment', means: ['deception', 'none'] }],
  },
  check(event, { report }) {
    for (const [field, codes] of Object.entries(event)) {
      if (Array.isArray(codes) && codes.length > 1 && codes.includes('none')) report([field]);
    }
  },
});
