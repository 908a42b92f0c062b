import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { factsById } from './facts-by-id.js';
import { pairTable } from './pair-table.js';
import { sample } from './sample.js';

/** A referral names a case to which the person who is referred does not belong. */
export const referralOutsideItsCase = defineFileRule({
  id: 'THB-BND-013',
  records: ['case', 'referral'],
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, referral',
  summary: 'A referral names a case to which the person who is referred does not belong.',
  rationale: 'Add the victim to the case, or name the right one.',
  examples: {
    valid: [
      [sample.case({ victims: ['xx:v1', 'xx:v2'] }), sample.referral({ case: 'xx:c1' })],
      [sample.case({ victims: ['xx:v2'] }), sample.referral()],
      [sample.case({}), sample.referral({ case: 'xx:c1' })],
      [sample.case({ victims: ['xx:v2'] }), sample.referral({ case: 'xx:c2' })],
    ],
    invalid: [
      [sample.case({ victims: ['xx:v2'] }), sample.referral({ case: 'xx:c1' })],
      [sample.referral({ case: 'xx:c1' }), sample.case({ victims: ['xx:v2', 'xx:v3'] })],
    ],
  },
  begin(context) {
    const { number } = context;
    const cases = factsById();
    const members = pairTable();
    const { judge, end } = judgements(context, (of, victim) =>
      cases.get(of) === 0 ? undefined : members.get(of, victim) === undefined,
    );
    return {
      visit(at) {
        const { record, id } = at;
        if (record.record === 'case') {
          if (!record.victims) return;
          cases.set(id, 1);
          for (const victim of record.victims) members.set(id, number(victim), 1);
        } else if (record.case !== undefined) judge(at, ['case'], number(record.case), number(record.victim));
      },
      end,
    };
  },
});
