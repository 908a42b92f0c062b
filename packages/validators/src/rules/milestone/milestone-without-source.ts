import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** An entry of the chronicle does not say where it can be read. */
export const milestoneWithoutSource = defineRule({
  id: 'THB-CRN-007',
  record: 'milestone',
  class: 'validity',
  severity: 'info',
  source: 'OpenTHB 1.0, milestone',
  summary: 'An entry of the chronicle does not say where it can be read.',
  rationale:
    'Who is shown an inadequate response asks for the source. Give a title or address, or the reason in `missing`.',
  examples: {
    valid: [
      { title: 'Meeting', kind: 'meeting', on: '2004-03-23', source: 'Minutes of the 6th meeting' },
      { title: 'Meeting', kind: 'meeting', on: '2004-03-23', missing: { source: 'withheld' } },
    ],
    invalid: [{ title: 'Meeting', kind: 'meeting', on: '2004-03-23' }],
  },
  check(milestone, { report }) {
    if (unexplained(milestone, 'source')) report([]);
  },
});
