import { outcomeKnown } from '../dimensions/outcome-known.js';
import { referrals } from '../facts/referrals.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';

export const knownOutcomeShare = defineShare({
  id: 'known-outcome-share',
  group: 'data-quality',
  source: 'OpenTHB 1.0',
  title: 'Closed referrals with an outcome',
  question: 'Of what part of the closed referrals is it known what came of them?',
  facts: referrals,
  where: is(column('referralStatus'), 'closed'),
  of: outcomeKnown,
  universe: 'Referrals that were closed by the day.',
});
