import { firstDay, unionMemberships } from '@openthb/core';
import { defineCodeColumn } from '../define-fact-column.js';
import { all, hasCode, includes, is, not, some, there, upTo } from '../terms/conditions.js';
import { column } from '../terms/joins.js';
import type { Condition } from '../terms/term.js';
import { choose } from '../terms/values.js';

/** Those who came and left on the same days are looked for together. */
const waves = new Map(
  unionMemberships.map(({ from, until }) => [
    `${from} ${until}`,
    { from, until, members: unionMemberships.filter((one) => one.from === from && one.until === until) },
  ]),
);

/** A citizen of a state that was a member of the European Union on the day of the first registration. */
const ofMember: Condition = some(
  ...[...waves.values()].map(({ from, until, members }) =>
    all(
      includes('citizenships', codesOf(members)),
      upTo(firstDay(from), column('registeredUntil')),
      ...(until === undefined ? [] : [upTo(column('registeredUntil'), firstDay(until))]),
    ),
  ),
);

function codesOf(members: typeof unionMemberships): readonly string[] {
  return members.map(({ country }) => country);
}

/**
 * As Eurostat asks; the first that holds, where somebody has several citizenships. Of a person without a date of registration
 * it is known only where no citizenship was ever one of the Union.
 */
export const unionCitizenship = defineCodeColumn(
  'Citizenship of the country of registration, and of the European Union',
  choose(
    [
      [is(column('nationality'), 'unknown'), 'unknown'],
      [hasCode('citizenships', column('country')), 'national'],
      [not(includes('citizenships', codesOf(unionMemberships))), 'non-eu'],
      [not(there(column('registeredUntil'))), 'unknown'],
      [ofMember, 'other-eu'],
    ],
    'non-eu',
  ),
);
