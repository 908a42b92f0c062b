import { referralReasons } from '../dimensions/referral-reasons.js';
import { referrals } from '../facts/referrals.js';
import { defineAnswers } from './families/define-answers.js';

export const referralReasonShares = defineAnswers({
  id: 'referral-reason-shares',
  group: 'identification-and-referral',
  facts: referrals,
  title: 'Reasons of referrals',
  question: 'Why are persons referred?',
  over: referralReasons,
  universe: 'Referrals that had been made on the day.',
  source: 'ICMPD, Guidelines for a Transnational Referral Mechanism (2009)',
});
