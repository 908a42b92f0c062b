import { defineRule } from '../define-rule.js';

/** A set holds the code `none` together with other codes. */
export const noneWithOthers = defineRule({
  id: 'THB-COH-001',
  record: 'victim',
  of: 'episodes',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'A set holds the code `none` together with other codes.',
  rationale: 'That there are none and that there are some cannot both be so.',
  examples: {
    valid: [{ episodes: [{ forms: ['none'] }] }, { episodes: [{ forms: ['forced-begging', 'forced-stealing'] }] }],
    invalid: [{ episodes: [{ forms: ['none', 'forced-begging'] }] }, { episodes: [{ controls: ['threats', 'none'] }] }],
  },
  check(episode, { report }) {
    for (const field in episode) {
      const codes: unknown = episode[field as keyof typeof episode];
      if (Array.isArray(codes) && codes.length > 1 && codes.includes('none')) report([field]);
    }
  },
});
