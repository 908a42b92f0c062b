import { certainlyBefore, type Milestone, type PartialDate } from '@openthb/core';
import type { Light } from '../light.js';

/** What is known of a promise: how it stands, and by what entry it was kept or broken. */
export interface PromiseState {
  readonly light: Light;
  readonly by?: Milestone;
}

/**
 * How a promise of the chronicle stands on a day: as an entry that carries it out says, else as it says itself, else by its
 * day. A promise of which nobody says anything is not called broken.
 */
export function promiseLight(promise: Milestone, all: readonly Milestone[], asOf: PartialDate): PromiseState {
  const kept = all
    .filter(({ fulfils, on }) => fulfils === promise.id && !certainlyBefore(asOf, on))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  const said = kept?.fulfilment ?? promise.fulfilment;
  const light = kept && said === undefined ? ofEntry(kept) : ofWord(said, promise, asOf);
  return { light, ...(kept && { by: kept }) };
}

function ofEntry({ kind }: Milestone): Light {
  return kind === 'failure' ? 'not-met' : 'met';
}

function ofWord(said: Milestone['fulfilment'], { dueOn }: Milestone, asOf: PartialDate): Light {
  switch (said) {
    case 'fulfilled':
    case 'fulfilled-late':
      return 'met';
    case 'partly-fulfilled':
      return 'partly-met';
    case 'not-fulfilled':
      return 'not-met';
    case 'not-due':
      return 'not-due';
    case undefined:
      return dueOn !== undefined && certainlyBefore(asOf, dueOn) ? 'not-due' : 'no-information';
  }
}
