import { defineDimension } from './define-dimension.js';

/** Whether and how the time from sending to the answer can be measured. */
export const answerWait = defineDimension({
  id: 'answer-wait',
  title: 'Answer to a referral',
  column: 'answerWait',
  additive: true,
  codes: ['answered', 'open'],
  labels: { answered: 'Answered, time known', open: 'Not answered yet', imprecise: 'A day is not known' },
});
