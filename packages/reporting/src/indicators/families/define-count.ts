import type { Breakdown } from '../../dimensions/define-dimension.js';
import { count } from '../../figures/count.js';
import { spreadOver } from '../../figures/spread-over.js';
import { defineIndicator, type Indicator } from '../define-indicator.js';
import { counted } from '../../figures/measures.js';
import { type Brief, filled } from './brief.js';

/** How many there are, for each code of a dimension where one is given. */
export function defineCount({ over, ...brief }: Brief & { readonly over?: Breakdown }): Indicator {
  const one = filled(brief, []);
  return defineIndicator({
    measure: counted[one.facts.unit],
    numerator: 'All of them.',
    ...one,
    ...(over ? spreadOver(over, count()) : count()),
  });
}
