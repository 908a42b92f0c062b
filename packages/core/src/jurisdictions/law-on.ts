import { certainlyBefore } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import type { Figure, Figures, Jurisdiction } from './define-jurisdiction.js';
import * as jurisdictionIndex from './index.js';

const jurisdictions: readonly Jurisdiction[] = Object.values(jurisdictionIndex);

/**
 * The jurisdiction of a name, `coe` or `al`; undefined where there is none.
 * @since 0.1.0
 */
export function jurisdictionNamed(id: string): Jurisdiction | undefined {
  return jurisdictions.find((one) => one.id === id);
}

/**
 * What the law laid down on a day: the jurisdiction's own figures, or else those of the bodies that bound it on that
 * day. The law at the event applies, not that of today. Empty: nothing is known. Several: all of them bind.
 * @since 0.1.0
 */
export function lawOn<K extends keyof Figures>(
  jurisdiction: Jurisdiction,
  what: K,
  on: PartialDate,
): readonly Figure<Figures[K]>[] {
  const own = (jurisdiction.figures[what] ?? []).filter((figure) => holdsOn(figure, on));
  if (own.length > 0) return own;
  return Object.entries(jurisdiction.within)
    .filter(([, bond]) => holdsOn(bond, on))
    .flatMap(([id]) => lawOn(jurisdictionNamed(id)!, what, on));
}

/** Whether a figure is law on a day, as far as that is certain. */
function holdsOn({ from, until }: Figure<unknown>, on: PartialDate): boolean {
  return !certainlyBefore(on, from) && !certainlyBefore(until, on);
}
