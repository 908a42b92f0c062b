import { firstDay, lastDay } from '@openthb/core';
import { defineChecksColumn } from '../define-fact-column.js';
import { all, is, not, some, there, upTo } from '../terms/conditions.js';
import { countOf, several } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import type { Condition } from '../terms/term.js';
import { asOf, choose, dayOf, field } from '../terms/values.js';

/** The years that are looked at; trafficking has been a matter of programmes since about the Palermo Protocol of 2000. */
const YEARS = Array.from({ length: 40 }, (_, at) => String(1995 + at));

/** What is dated by `from` and `until` has a day in the year; an end that is not said leaves it open. */
function covers(year: string): Condition {
  return all(
    some(not(there(field('from'))), upTo(dayOf('from'), lastDay(year))),
    some(not(there(field('until'))), upTo(firstDay(year), dayOf('until', 'last'))),
  );
}

/** A contribution that is not dated is for as long as the programme. */
function overlapIn(year: string): Condition {
  return all(
    there(field('from')),
    upTo(firstDay(year), asOf),
    covers(year),
    several('contributions', field('donor'), covers(year)),
  );
}

/** The years, up to that of the day, for which two donors or more pay for the programme. */
export const overlapYears = defineChecksColumn(
  'Years for which several donors pay',
  Object.fromEntries(YEARS.map((year) => [year, overlapIn(year)])),
  choose(
    [
      [is(countOf('contributions'), 0), absence(reasonOf('contributions'))],
      [not(there(field('from'))), 'unknown'],
    ],
    'none',
  ),
);
