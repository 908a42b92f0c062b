import { servicesAsked } from '../dimensions/services-asked.js';
import { referrals } from '../facts/referrals.js';
import { defineAnswers } from './families/define-answers.js';

export const referralServices = defineAnswers({
  id: 'referral-services',
  group: 'identification-and-referral',
  facts: referrals,
  title: 'Services asked in referrals',
  question: 'For which services are persons referred?',
  over: servicesAsked,
  universe: 'Referrals that had been made on the day.',
  source: 'ICMPD, Guidelines for a Transnational Referral Mechanism (2009)',
});
