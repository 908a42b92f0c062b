import { safeguardedAsChild } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { unexplained } from '../unexplained.js';
import { judgements } from './judgements.js';
import { isOne, NONE, ONE } from './one-or-none.js';
import { sample } from './sample.js';

/** The victim who is referred is a child, and the referral says nothing of the child's safeguards. */
export const childReferralWithoutSection = defineFileRule({
  id: 'THB-REF-014',
  records: ['victim', 'referral'],
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
  look({ record, number, note }) {
    if (record.record === 'victim') note(safeguardedAsChild(record) ? ONE : NONE);
    else if (unexplained(record, 'child')) note(number(record.victim));
  },
  begin(context) {
    const children = context.open(1);
    const { judge, end } = judgements(context, (victim) => isOne(children.get(victim)));
    return {
      take(at, one) {
        if (at.kind === 'victim') children.set(at.id, one);
        else judge(at, ['child'], one);
      },
      end,
    };
  },
});
