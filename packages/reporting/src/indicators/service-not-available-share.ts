import { outcome } from '../dimensions/outcome.js';
import { referrals } from '../facts/referrals.js';
import { defineShare } from './families/define-share.js';

export const serviceNotAvailableShare = defineShare({
  id: 'service-not-available-share',
  group: 'identification-and-referral',
  facts: referrals,
  title: 'Services asked and not to be had',
  question: 'Of the referrals with a known outcome, in what part was the service not to be had?',
  of: outcome,
  codes: ['not-available'],
  others: ['provided', 'partly-provided', 'declined-by-person', 'not-reached', 'referred-onward'],
  nobody: 'no outcome is known',
  universe: 'Referrals that had been made on the day.',
  source: 'ICMPD, Guidelines for a Transnational Referral Mechanism (2009)',
});
