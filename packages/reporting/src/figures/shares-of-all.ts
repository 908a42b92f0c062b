import { TOTAL } from '@openthb/core';
import type { Breakdown } from '../dimensions/define-dimension.js';
import type { Reckoning } from '../indicators/define-indicator.js';
import { ratio } from './share.js';

/** For each code of a dimension, the share of units that have it among all, those without an answer too. */
export function sharesOfAll(over: Breakdown, nobody: string): Reckoning {
  return { over, figure: ({ all, beside }) => ratio(all, beside(TOTAL), nobody) };
}
