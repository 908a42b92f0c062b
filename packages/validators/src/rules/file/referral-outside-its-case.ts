import { numberTable } from '../../numbers/number-table.js';
import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
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
  look({ record, number, note }) {
    if (record.record === 'case') for (const victim of record.victims ?? []) note(number(victim));
    else if (record.case !== undefined) note(number(record.case), number(record.victim));
  },
  begin(context) {
    const cases = context.open(1);
    const members = numberTable(context.open);
    const { judge, end } = judgements(context, (of, victim) =>
      cases.get(of) === 0 ? undefined : members.get(of, victim) === undefined,
    );
    return {
      take(at, one, victim) {
        if (at.kind === 'case') {
          cases.set(at.id, 1);
          members.set(at.id, one, 1);
        } else judge(at, ['case'], one, victim);
      },
      end,
    };
  },
});
