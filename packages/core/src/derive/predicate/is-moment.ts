import { isInstant } from './is-instant.js';
import { isPartialDate } from './is-partial-date.js';

/** Whether a value is a moment, as its pattern says it. */
export function isMoment(value: unknown): boolean {
  return isPartialDate(value) || isInstant(value);
}
