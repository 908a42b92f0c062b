import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { isOne, NONE, ONE } from './one-or-none.js';
import { sample } from './sample.js';

/** A child is referred to an organization that serves no children. */
export const childSentWhereNoneAreServed = defineFileRule({
  id: 'THB-REF-016',
  records: ['organization', 'referral'],
  class: 'safeguard',
  severity: 'warning',
  source: 'Sofia Declaration (2003): adapted referral procedures for children',
  summary: 'A child is referred to an organization that serves no children.',
  rationale: 'Ask whether the child is safe and understood there, or refer it elsewhere.',
  examples: {
    valid: [
      [sample.organization('xx:o2', { servesChildren: true }), sample.referral({ child: { childHeard: true } })],
      [sample.organization('xx:o2', { servesChildren: false }), sample.referral()],
      [sample.organization('xx:o1', { servesChildren: false }), sample.referral({ child: { childHeard: true } })],
      [sample.organization('xx:o2'), sample.referral({ child: { childHeard: true } })],
    ],
    invalid: [
      [sample.organization('xx:o2', { servesChildren: false }), sample.referral({ child: { childHeard: true } })],
      [sample.referral({ child: { childHeard: true } }), sample.organization('xx:o2', { servesChildren: false })],
    ],
  },
  look({ record, number, note }) {
    if (record.record === 'organization') note(record.servesChildren === false ? ONE : NONE);
    else if (record.child) note(number(record.to));
  },
  begin(context) {
    const adultsOnly = context.open(1);
    const { judge, end } = judgements(context, (to) => isOne(adultsOnly.get(to)));
    return {
      take(at, one) {
        if (at.kind === 'organization') adultsOnly.set(at.id, one);
        else judge(at, ['to'], one);
      },
      end,
    };
  },
});
