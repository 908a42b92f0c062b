import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { numbering } from '../../numbers/numbering.js';
import { sample } from './sample.js';

/** A reference names a record of another kind than it may. */
export const referenceKind = defineFileRule({
  id: 'THB-BND-003',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The reference names a record of another kind than it may.',
  rationale: 'A victim is no organization: the ids were mixed up.',
  examples: {
    valid: [
      [sample.victim('xx:v1'), sample.registration('xx:r1', 'xx:v1')],
      [sample.registration('xx:r1', 'xx:v1'), sample.victim('xx:v1')],
    ],
    invalid: [
      [sample.registration('xx:r1', 'xx:o1'), sample.organization('xx:o1')],
      [sample.organization('xx:o1'), sample.registration('xx:r1', 'xx:o1')],
    ],
  },
  begin(context) {
    const kinds = context.open(1);
    const { number: kindNumber } = numbering();
    const { judge, end } = judgements(context, (id, wanted) => {
      const kind = kinds.get(id);
      return kind === 0 ? undefined : kind - 1 !== wanted;
    });
    return {
      visit({ kind, id }) {
        if (kinds.get(id) === 0) kinds.set(id, kindNumber(kind) + 1);
      },
      reference: (id, to, at) => void judge(at, [], id, kindNumber(to)),
      end,
    };
  },
});
