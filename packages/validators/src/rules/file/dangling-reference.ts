import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** A reference names no record of the file. */
export const danglingReference = defineFileRule({
  id: 'THB-BND-002',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'The reference names no record of the file.',
  rationale: 'The record may be with the recipient already; if not, what refers to it cannot be understood.',
  examples: {
    valid: [[sample.registration('xx:r1', 'xx:v1'), sample.victim('xx:v1')]],
    invalid: [[sample.registration('xx:r1', 'xx:v2'), sample.victim('xx:v1')]],
  },
  begin(context) {
    const known = context.open(1);
    const isKnown = (id: number) => known.get(id) !== 0;
    const { judge, end } = judgements(
      context,
      (id) => (isKnown(id) ? false : undefined),
      (id) => !isKnown(id),
    );
    return {
      visit: ({ id }) => known.set(id, 1),
      reference: (id, _to, at) => void judge(at, [], id),
      end,
    };
  },
});
