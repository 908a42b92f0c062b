import { defineCodeList } from './define-code-list.js';

/** Whether a referral crosses a border. */
export type ReferralKind = 'national' | 'transnational';

export const referralKind = defineCodeList<ReferralKind>({
  id: 'referral-kind',
  kind: 'closed',
  since: '0.9',
  codes: ['national', 'transnational'],
});
