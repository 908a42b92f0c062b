import { answerWait } from '../dimensions/answer-wait.js';
import { referrals } from '../facts/referrals.js';
import { medianWait } from '../figures/median-wait.js';
import { measures } from '../figures/measures.js';
import { defineIndicator } from './define-indicator.js';
import { comparability } from './texts.js';

export const daysToAnswer = defineIndicator({
  id: 'days-to-answer',
  group: 'identification-and-referral',
  title: 'Days from a referral to the answer',
  question: 'After how many days had half of the referrals been accepted or refused?',
  version: '1',
  facts: referrals,
  universe: 'Referrals that had been sent on the day.',
  measure: measures.days,
  numerator: 'Referrals that were accepted or refused, with the days since they were sent.',
  denominator: 'Those and the ones without an answer, as long as they have waited.',
  source: 'Sofia Declaration (2003): adapted referral procedures; OpenTHB 1.0, referral',
  caveats: [
    'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.',
    'Where fewer than half are answered there is no median.',
  ],
  comparability,
  ...medianWait({
    of: answerWait,
    ended: 'answered',
    open: 'open',
    days: 'daysToAnswer',
    without: ['imprecise'],
    nobody: 'nothing whose time is known',
    notYet: 'fewer than half are answered',
  }),
});
