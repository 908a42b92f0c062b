import { defineCodeList } from './define-code-list.js';

/** How far a claim or application has come. */
export type ClaimStatus = 'not-requested' | 'pending' | 'granted' | 'refused' | 'withdrawn' | 'revoked';

export const claimStatus = defineCodeList<ClaimStatus>({
  id: 'claim-status',
  kind: 'closed',
  since: '1.0',
  codes: ['not-requested', 'pending', 'granted', 'refused', 'withdrawn', 'revoked'],
});
