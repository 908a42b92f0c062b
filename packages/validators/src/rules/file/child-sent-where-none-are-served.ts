import { defineFileRule } from '../define-file-rule.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** A child is referred to an organization that serves no children. */
export const childSentWhereNoneAreServed = defineFileRule({
  id: 'THB-REF-016',
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
  begin() {
    const adultsOnly = idTable();
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'organization') adultsOnly.set(record.id, record.servesChildren === false ? 1 : 0);
        if (record.record !== 'referral' || !record.child) return;
        const { to } = record;
        judge(() => {
          const only = adultsOnly.get(to);
          if (only === 1) report(['to']);
          return only !== undefined;
        });
      },
      end,
    };
  },
});
