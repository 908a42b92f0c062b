import { outcome } from '../dimensions/outcome.js';
import { referrals } from '../facts/referrals.js';
import { defineAnswers } from './families/define-answers.js';

export const referralOutcomes = defineAnswers({
  id: 'referral-outcomes',
  group: 'identification-and-referral',
  facts: referrals,
  title: 'Outcomes of referrals',
  question: 'What came of the referrals for the persons?',
  over: outcome,
  caveats: ['A referral that was closed need not have led to a service: outcome and status are apart.'],
  universe: 'Referrals that had been made on the day.',
  source: 'ICMPD, Guidelines for a Transnational Referral Mechanism (2009)',
});
