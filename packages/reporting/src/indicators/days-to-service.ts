import { service } from '../dimensions/service.js';
import { referrals } from '../facts/referrals.js';
import { defineMedianWait } from './families/define-median-wait.js';

export const daysToService = defineMedianWait({
  id: 'days-to-service',
  group: 'identification-and-referral',
  facts: referrals,
  title: 'Days from a referral to the service',
  question: 'After how many days had half of the referred persons been served?',
  of: service,
  days: 'daysToService',
  caveats: [
    'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.',
  ],
  universe: 'Referrals that had been made on the day.',
  source: 'ICMPD, Guidelines for a Transnational Referral Mechanism (2009)',
});
