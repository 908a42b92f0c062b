import { safeguardedAsChild } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { unexplained } from '../unexplained.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** The victim who is referred is a child, and the referral says nothing of the child's safeguards. */
export const childReferralWithoutSection = defineFileRule({
  id: 'THB-REF-014',
  class: 'safeguard',
  severity: 'warning',
  source: 'Sofia Declaration (2003): adapted referral procedures for children',
  summary: "The victim who is referred is a child, and the referral says nothing of the child's safeguards.",
  rationale:
    'Whether the child was heard, its guardian told and its best interests assessed belongs to each referral of a child.',
  examples: {
    valid: [
      [
        { ...sample.victim('xx:v1'), ageClaims: [{ at: 'registration', atMost: 17 }] },
        sample.referral({ child: { childHeard: true } }),
      ],
      [sample.victim('xx:v1'), sample.referral()],
      [
        { ...sample.victim('xx:v1'), ageClaims: [{ at: 'registration', atMost: 17 }] },
        sample.referral({ missing: { child: 'withheld' } }),
      ],
      [sample.referral()],
    ],
    invalid: [
      [{ ...sample.victim('xx:v1'), ageClaims: [{ at: 'registration', atMost: 17 }] }, sample.referral()],
      [sample.referral(), { ...sample.victim('xx:v1'), ageClaims: [{ at: 'registration', atMost: 17 }] }],
    ],
  },
  begin() {
    const children = idTable();
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'victim') children.set(record.id, safeguardedAsChild(record) ? 1 : 0);
        if (record.record !== 'referral' || !unexplained(record, 'child')) return;
        const { victim } = record;
        judge(() => {
          const child = children.get(victim);
          if (child === 1) report(['child']);
          return child !== undefined;
        });
      },
      end,
    };
  },
});
