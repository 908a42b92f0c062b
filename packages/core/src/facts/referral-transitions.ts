import type { ReferralStatus } from '../code-lists/referral-status.js';

/**
 * The statuses that may follow each status of a referral. The receiver receives, accepts, refuses and closes; the
 * sender sends and withdraws. A refused or withdrawn referral is sent again as a new one.
 * @since 0.1.0
 */
export const referralTransitions: Readonly<Record<ReferralStatus, readonly ReferralStatus[]>> = {
  sent: ['received', 'accepted', 'refused', 'withdrawn'],
  received: ['accepted', 'refused', 'withdrawn'],
  accepted: ['closed', 'withdrawn'],
  refused: [],
  withdrawn: [],
  closed: [],
};
