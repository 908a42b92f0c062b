import { type Activity, certainlyBefore, firstDay, lastDay, type PartialDate } from '@openthb/core';
import type { Light } from '../light.js';
import type { Phrase } from '../words/phrases.js';

/** How an activity stands on a day, and why that is said. */
export interface ActivityState {
  readonly light: Light;
  readonly why: Phrase;
  /** Of what is late: for how many days at least. */
  readonly daysLate?: number;
  /** The day that the last report speaks of. */
  readonly reportedOn?: PartialDate;
}

/** For so many days what goes on may be silent. */
const SILENCE = 365;

/**
 * How an activity stands on a day: from its dates and from what was reported of it up to then, never from what its owner
 * thinks of it. Of partial dates only what is certain is held against it.
 */
export function activityLight({ from, until, progress = [] }: Activity, asOf: PartialDate): ActivityState {
  const last = progress.findLast(({ on }) => firstDay(on) <= lastDay(asOf));
  const state = (light: Light, why: Phrase): ActivityState => ({ light, why, ...(last && { reportedOn: last.on }) });
  if (last?.status === 'completed') return state('done', 'reported as completed');
  if (last?.status === 'cancelled') return state('cancelled', 'reported as cancelled');
  if (until !== undefined && certainlyBefore(until, asOf)) {
    return { ...state('late', 'its last day is past'), daysLate: firstDay(asOf) - lastDay(until) };
  }
  if (last?.status === 'delayed') return state('at-risk', 'reported as delayed');
  const begun = last?.status === 'ongoing';
  if (!begun && from !== undefined && certainlyBefore(from, asOf)) return state('at-risk', 'it should have begun');
  if (begun && lastDay(last.on) < firstDay(asOf) - SILENCE) return state('at-risk', 'no report for more than a year');
  if (begun) return state('on-course', 'reported as ongoing');
  if (from === undefined && until === undefined) return state('no-information', 'neither dates nor reports');
  return state('not-due', 'it need not have begun');
}
