import { type CodeColumn, defineCodeColumn, defineNumberColumn, type NumberColumn } from './define-fact-column.js';
import { all, before, not, there } from './terms/conditions.js';
import type { Condition, Term } from './terms/term.js';
import { asOf, choose, firstGiven, minus } from './terms/values.js';

/** A time that runs from one day until another. */
export interface Wait {
  /** Whether it began at all; absent: always. */
  readonly began?: Condition;
  /** The day on which it began, where it is known to the day. */
  readonly from: Term;
  readonly ended: Condition;
  /** The day on which it ended, where it is known to the day; of what has not ended, none. */
  readonly until: Term;
  /** The last day on which it is known to be open; absent: the day of the figures. */
  readonly openUntil?: Term;
}

/**
 * How a time can be measured: `ended`, `open`; or `not-begun`, `imprecise` where a day is not known, `reversed` where it
 * ended before it began.
 */
export function defineWaitState(title: string, { began, from, ended, until, openUntil = asOf }: Wait): CodeColumn {
  return defineCodeColumn(
    title,
    choose(
      [
        ...(began ? ([[not(began), 'not-begun']] as const) : []),
        [not(there(from)), 'imprecise'],
        [all(ended, not(there(until))), 'imprecise'],
        [before(firstGiven(until, openUntil), from), 'reversed'],
        [ended, 'ended'],
      ],
      'open',
    ),
  );
}

/** The days of a time that ended or is open, of the open one those so far. */
export function defineWaitDays(title: string, { began, from, ended, until, openUntil = asOf }: Wait): NumberColumn {
  const last = firstGiven(until, openUntil);
  const measured = all(
    ...(began ? [began] : []),
    there(from),
    not(all(ended, not(there(until)))),
    not(before(last, from)),
  );
  return defineNumberColumn(title, choose([[measured, minus(last, from)]]));
}
