import type { ObservationStatus, Table, TableRow } from '@openthb/core';
import type { Speaker } from './speaker.js';
import type { Phrase } from './words/phrases.js';
import { isShare } from '../figures/measures.js';

/** What stands for a figure that is not there. */
export const marks: Readonly<Record<Exclude<ObservationStatus, 'value'>, Phrase>> = {
  suppressed: 'hidden',
  unknown: 'unknown',
  'not-collected': 'not collected',
  'not-applicable': 'not applicable',
};

/** A figure as people read it: counts whole, shares in percent, rates and days with at most two decimals. */
export function figureText({ value, status, bounds }: TableRow, table: Table, speaker: Speaker): string {
  if (value === null) return bounds ? boundsText(bounds, speaker) : markText(status, speaker);
  return isShare(table) ? speaker.percent(value) : speaker.number(value, 2);
}

/** Between which a figure lies that nobody here knows. */
function boundsText({ least, most }: NonNullable<TableRow['bounds']>, { say, number }: Speaker): string {
  const told = { least: number(least), most: number(most ?? least) };
  return `[${most === undefined ? say('at least {least}', told) : say('{least} to {most}', told)}]`;
}

/** A count that may be hidden. */
export function countText(count: number | null, speaker: Speaker): string {
  return count === null ? markText('suppressed', speaker) : speaker.number(count);
}

/** The mark of a figure that is not there. */
export function markText(status: ObservationStatus, speaker: Speaker): string {
  return `[${speaker.say(marks[status === 'value' ? 'unknown' : status])}]`;
}
