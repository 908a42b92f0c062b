import { TOTAL } from '@openthb/core';
import { absent, type Breakdown } from '../dimensions/define-dimension.js';
import type { Reckoning } from '../indicators/define-indicator.js';
import { ratio } from './share.js';

/**
 * For each code of a dimension, the share of units that have it among those that have any answer: who gave none in the
 * group leaves the denominator. A unit may have several codes; the shares need not add up to one. The total is of those who
 * have any answer.
 * @since 0.1.0
 */
export function sharesOver(over: Breakdown, nobody: string): Reckoning {
  const reasons = Object.keys(absent);
  return {
    over,
    figure({ all, over: code, beside }) {
      if (code !== undefined && Object.hasOwn(absent, code)) {
        return { value: null, status: 'not-applicable', reason: 'no answer', numerator: all, denominator: null };
      }
      const exclusions = Object.fromEntries(reasons.map((code) => [code, beside(code)]));
      const without = Object.values(exclusions);
      const every = beside(TOTAL);
      const unanswered = without.includes(null) ? null : without.reduce<number>((sum, one) => sum + one!, 0);
      const denominator = every === null || unanswered === null ? null : every - unanswered;
      return { ...ratio(code === TOTAL ? denominator : all, denominator, nobody), exclusions };
    },
  };
}
