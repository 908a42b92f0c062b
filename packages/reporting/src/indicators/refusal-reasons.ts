import { refusalReason } from '../dimensions/refusal-reason.js';
import { referrals } from '../facts/referrals.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineAnswers } from './families/define-answers.js';

export const refusalReasons = defineAnswers({
  id: 'refusal-reasons',
  group: 'identification-and-referral',
  facts: referrals,
  title: 'Reasons of refusals',
  question: 'Why were referrals refused?',
  where: is(column('answer'), 'refused'),
  over: refusalReason,
  universe: 'Referrals that were refused by the day.',
  source: 'ICMPD, Guidelines for a Transnational Referral Mechanism (2009)',
});
