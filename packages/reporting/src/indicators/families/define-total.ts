import type { Reckoning } from '../define-indicator.js';
import { defineIndicator, type Indicator } from '../define-indicator.js';
import { type Brief, filled } from './brief.js';

/** A sum over what is counted. */
export function defineTotal({
  measure,
  of,
  ...brief
}: Brief & { readonly measure: string; readonly of: Reckoning }): Indicator {
  return defineIndicator({
    measure,
    numerator: 'The sum over all of them; the number of units is that of those that are counted.',
    ...filled(brief, ['What is not said of a unit is not in the sum.']),
    ...of,
  });
}
