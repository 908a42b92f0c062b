import { referrals } from '../facts/referrals.js';
import { defineCount } from './families/define-count.js';

export const referralsMade = defineCount({
  id: 'referrals-made',
  group: 'identification-and-referral',
  facts: referrals,
  title: 'Referrals',
  question: 'How many referrals were made?',
  numerator: 'Referrals, in the year of their first step.',
  universe: 'Referrals that had been made on the day.',
  source: 'ICMPD, Guidelines for a Transnational Referral Mechanism (2009)',
});
