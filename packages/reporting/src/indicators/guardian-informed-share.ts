import { guardianInformed } from '../dimensions/guardian-informed.js';
import { referrals } from '../facts/referrals.js';
import { defineShare } from './families/define-share.js';
import { sofia } from './texts.js';

export const guardianInformedShare = defineShare({
  id: 'guardian-informed-share',
  group: 'identification-and-referral',
  facts: referrals,
  title: 'Referrals of children of which the guardian knew',
  question: 'Of what part of the referrals of children did the guardian know?',
  of: guardianInformed,
  source: sofia,
  universe: 'Referrals that had been made on the day.',
});
