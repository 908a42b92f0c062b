import { defineFileRule } from '../define-file-rule.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** A referral names a case to which the person who is referred does not belong. */
export const referralOutsideItsCase = defineFileRule({
  id: 'THB-BND-013',
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
  begin() {
    const cases = idTable();
    const members = idTable();
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'case' && record.victims) {
          cases.set(record.id, 1);
          for (const victim of record.victims) members.set(`${record.id} ${victim}`, 1);
        }
        if (record.record !== 'referral' || record.case === undefined) return;
        const { case: of, victim } = record;
        judge(() => {
          const known = cases.get(of) !== undefined;
          if (known && members.get(`${of} ${victim}`) === undefined) report(['case']);
          return known;
        });
      },
      end,
    };
  },
});
