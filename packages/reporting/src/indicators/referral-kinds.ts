import { referralKind } from '../dimensions/referral-kind.js';
import { referrals } from '../facts/referrals.js';
import { defineAnswers } from './families/define-answers.js';

export const referralKinds = defineAnswers({
  id: 'referral-kinds',
  group: 'identification-and-referral',
  facts: referrals,
  title: 'National and transnational referrals',
  question: 'What part of the referrals crosses a border?',
  over: referralKind,
  universe: 'Referrals that had been made on the day.',
  source: 'ICMPD, Guidelines for a Transnational Referral Mechanism (2009)',
});
