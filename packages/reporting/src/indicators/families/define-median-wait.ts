import type { Breakdown } from '../../dimensions/define-dimension.js';
import { medianWait } from '../../figures/median-wait.js';
import { defineIndicator, type Indicator } from '../define-indicator.js';
import { measures } from '../../figures/measures.js';
import { withAnswers } from './answer-phrases.js';
import { type Brief, filled } from './brief.js';

/** The days after which half of those who waited had what they waited for. `of` is made by `defineWaitDimension`. */
export function defineMedianWait({
  of,
  days,
  ...brief
}: Brief & { readonly of: Breakdown; readonly days: string }): Indicator {
  const { ended = '', open = '' } = of.labels ?? {};
  return defineIndicator({
    measure: measures.days,
    numerator: withAnswers('ended', [ended]),
    denominator: withAnswers('open', [open]),
    ...filled(brief, [
      'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.',
      'Where fewer than half have come to an end there is no median.',
    ]),
    ...medianWait({
      of,
      ended: 'ended',
      open: 'open',
      days,
      without: ['not-begun', 'imprecise', 'reversed'],
      nobody: 'nothing whose time is known',
      notYet: 'fewer than half have come to an end',
    }),
  });
}
