import { defineCodeList } from './define-code-list.js';

/** What came of a referral for the person. */
export type ReferralOutcome =
  | 'provided'
  | 'partly-provided'
  | 'not-available'
  | 'declined-by-person'
  | 'not-reached'
  | 'referred-onward';

export const referralOutcome = defineCodeList<ReferralOutcome>({
  id: 'referral-outcome',
  kind: 'closed',
  since: '0.9',
  codes: ['provided', 'partly-provided', 'not-available', 'declined-by-person', 'not-reached', 'referred-onward'],
});
