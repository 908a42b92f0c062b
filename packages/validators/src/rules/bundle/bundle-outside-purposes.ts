import { defineRule } from '../define-rule.js';

/** A bundle is sent for a purpose that what authorises it does not cover. */
export const bundleOutsidePurposes = defineRule({
  id: 'THB-CON-013',
  record: 'bundle',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, bundle; Regulation (EU) 2016/679, article 5(1)(b)',
  summary: 'A bundle is sent for a purpose that what authorises it does not cover.',
  rationale: 'Consent to one use is none to another: leave the purpose out, or record the other ground there is.',
  examples: {
    valid: [
      { purposes: ['referral'], authorisation: { basis: 'consent', purposes: ['referral', 'assistance'] } },
      { purposes: ['referral'], authorisation: { basis: 'consent' } },
      { purposes: ['referral'] },
      { authorisation: { basis: 'consent', purposes: ['referral'] } },
    ],
    invalid: [
      {
        purposes: ['referral', 'statistics'],
        authorisation: { basis: 'consent', purposes: ['referral', 'assistance'] },
      },
    ],
  },
  check({ purposes = [], authorisation }, { report }) {
    const covered = authorisation?.purposes;
    for (const [index, purpose] of purposes.entries()) {
      if (covered && !covered.includes(purpose)) report(['purposes', index]);
    }
  },
});
