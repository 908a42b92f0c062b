import type { Breakdown } from '../dimensions/define-dimension.js';
import type { Reckoning } from '../indicators/define-indicator.js';
import { medianOfWaits } from './median-of-waits.js';

/** What is waited for. */
export interface WaitFor {
  /** What came of the wait; each unit has one code. */
  readonly of: Breakdown;
  /** The code of those who waited and got it. */
  readonly ended: string;
  /** The code of those who still wait. */
  readonly open: string;
  /** The column of days, of both. */
  readonly days: string;
  /** Codes of those whose wait cannot be measured, shown as left out. */
  readonly without: readonly string[];
  readonly nobody: string;
  /** What there is where fewer than half have got it. */
  readonly notYet: string;
}

/**
 * The days after which half of those who waited had got what they waited for; who still waits counts as waiting.
 * @since 0.1.0
 */
export function medianWait({ of: breakdown, ended, open, days, without, nobody, notYet }: WaitFor): Reckoning {
  return {
    breakdown,
    wait: days,
    figure({ of, waits }) {
      const exclusions = Object.fromEntries(without.map((code) => [code, of(code)]));
      const [numerator, waiting] = [of(ended), of(open)];
      if (numerator === null || waiting === null) return { value: null, numerator, denominator: null, exclusions };
      const measured = waits().filter(({ state }) => state === ended || state === open);
      const value = medianOfWaits(measured.map((wait) => ({ ...wait, ended: wait.state === ended })));
      const denominator = numerator + waiting;
      if (value === null) {
        const reason = denominator === 0 ? nobody : notYet;
        return { value, status: 'not-applicable', reason, numerator, denominator, exclusions };
      }
      return { value, numerator, denominator, exclusions };
    },
  };
}
