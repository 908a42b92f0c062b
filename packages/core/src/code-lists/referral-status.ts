import { defineCodeList } from './define-code-list.js';

/** Where a referral stands. What came of it is its outcome, apart. */
export type ReferralStatus = 'sent' | 'received' | 'accepted' | 'refused' | 'withdrawn' | 'closed';

export const referralStatus = defineCodeList<ReferralStatus>({
  id: 'referral-status',
  kind: 'closed',
  since: '0.9',
  codes: ['sent', 'received', 'accepted', 'refused', 'withdrawn', 'closed'],
});
