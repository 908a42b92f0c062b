import { answer } from '../dimensions/answer.js';
import { referrals } from '../facts/referrals.js';
import { defineShare } from './families/define-share.js';

export const acceptanceRate = defineShare({
  id: 'acceptance-rate',
  group: 'identification-and-referral',
  facts: referrals,
  title: 'Acceptance of referrals',
  question: 'What part of the answered referrals was accepted?',
  of: answer,
  codes: ['accepted'],
  others: ['refused'],
  without: ['open'],
  nobody: 'no referral was answered',
  universe: 'Referrals that had been made on the day.',
  source: 'ICMPD, Guidelines for a Transnational Referral Mechanism (2009)',
});
