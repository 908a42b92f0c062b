import type { Breakdown } from '../../dimensions/define-dimension.js';
import { sharesOver } from '../../figures/shares-over.js';
import { defineIndicator, type Indicator } from '../define-indicator.js';
import { measures } from '../../figures/measures.js';
import { type Brief, filled } from './brief.js';

/** The share that has each answer of a group of which one may have several; who gave none leaves the denominator. */
export function defineAnswers({ over, ...brief }: Brief & { readonly over: Breakdown }): Indicator {
  return defineIndicator({
    measure: measures.share,
    numerator: 'Those of them who have the answer, each once in each.',
    denominator: 'Those of them who have any answer.',
    ...filled(brief, [
      'Who gave no answer in the group is in no denominator, and is shown as left out.',
      ...(over.additive ? [] : ['One may have several answers, so that shares add up to more than one.']),
    ]),
    ...sharesOver(over, 'nobody with an answer'),
  });
}
