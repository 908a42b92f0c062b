import type { Person } from '../facts/facts.js';
import { defineDimension } from './define-dimension.js';

/** Whether and how the time from first contact to identification can be measured. */
export const identification = defineDimension({
  id: 'identification',
  title: 'Identification after first contact',
  additive: true,
  codes: ['identified', 'open'],
  labels: {
    identified: 'Identified, time known',
    open: 'Not identified yet',
    'no-contact': 'No contact is recorded',
    imprecise: 'A date is not known to the day',
    'before-contact': 'Identified before the first contact',
  },
  of: (person) => [waitOf(person).state],
});

/** A wait that can be measured or not. */
export interface Wait {
  readonly state: 'identified' | 'open' | 'no-contact' | 'imprecise' | 'before-contact';
  /** Days from first contact to identification, or to the last day on which it was still awaited. */
  readonly days?: number;
}

/** How long a person waited for identification. */
export function waitOf({ contact, identifiedOn, awaitedUntil }: Person): Wait {
  if (!contact) return { state: 'no-contact' };
  const end = identifiedOn ?? { first: awaitedUntil, last: awaitedUntil };
  if (contact.first !== contact.last || end.first !== end.last) return { state: 'imprecise' };
  const days = end.first - contact.first;
  if (days < 0) return { state: 'before-contact' };
  return { state: identifiedOn ? 'identified' : 'open', days };
}
