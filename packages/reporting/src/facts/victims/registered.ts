import { all, among, is, not, some, there, upTo } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import type { Condition, Term } from '../terms/term.js';
import { asOf, dayOf, field } from '../terms/values.js';

/** An assertion about identification that had been made on the day; one without a date counts as made. */
export const made = all(
  is(field('object'), 'identification'),
  not(is(field('status'), 'closed')),
  some(not(there(field('on'))), upTo(dayOf('on'), asOf)),
);

const registering = among(field('status'), ['presumed', 'identified', 'declined']);

/** A value of the assertion by which the person first counted as registered. */
export function firstRegistration(value: Term): Term {
  return pick('statusAssertions', 'first', value, all(made, registering));
}

/** The status that stands on the day. */
export const standing = pick('statusAssertions', 'last', field('status'), made);

/**
 * The person counts as registered on the day: identified, presumed, or meeting the criteria and declining.
 * @see Eurostat, crim_thb, ESMS of 24 January 2024; `registrationStatus` of core says the same of a record
 */
export const registered: Condition = among(standing, ['presumed', 'identified', 'declined']);
