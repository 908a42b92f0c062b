import { defineCodeList } from './define-code-list.js';

/** Why a person is referred. */
export type ReferralReason =
  | 'identification'
  | 'additional-services'
  | 'change-of-place'
  | 'safety'
  | 'return'
  | 'other-reason';

export const referralReason = defineCodeList<ReferralReason>({
  id: 'referral-reason',
  kind: 'closed',
  since: '0.9',
  codes: ['identification', 'additional-services', 'change-of-place', 'safety', 'return', 'other-reason'],
});
