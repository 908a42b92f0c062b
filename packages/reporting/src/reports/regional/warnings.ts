import { type Table, type TableRow, TOTAL } from '@openthb/core';
import { country } from '../../dimensions/country.js';
import { year } from '../../dimensions/year.js';
import { childrenShare } from '../../indicators/children-share.js';
import { detectedVictims } from '../../indicators/detected-victims.js';
import { statusShares } from '../../indicators/status-shares.js';
import type { ListSection } from '../chapter.js';
import type { Light } from '../light.js';
import type { Speaker } from '../speaker.js';
import { yearSpans } from './year-spans.js';

/** From which share of persons of unknown age on shares of children are not to be compared. */
const MANY = 0.25;

/** What makes the figures of a country differ from those of the others: what is counted, whose age is known, which years there are. */
export const warnings: ListSection = {
  title: 'What must not be compared without a thought',
  words: 'Look here before you look at the figures: countries that count otherwise have other numbers.',
  requests: [
    { indicator: statusShares, by: [country] },
    { indicator: childrenShare, by: [country] },
    { indicator: detectedVictims, by: [country, year] },
  ],
  list({ speaker }, tables) {
    const [statuses, children, years] = tables as [Table, Table, Table];
    const { codes, labels } = statuses.dimensions.find(({ id }) => id === 'country')!;
    const lines = codes.map((code) => {
      const found = [
        ...ofDefinition(statuses, code, speaker),
        ...ofAges(children, code, speaker),
        ...ofCoverage(years, code, speaker),
      ];
      const light: Light = found.length > 0 ? 'with-care' : 'comparable';
      const warning = found.join(' ') || speaker.say('Nothing that is known stands against a comparison.');
      return { country: labels[code]!, light, warning };
    });
    return {
      columns: [
        { id: 'country', title: 'country' },
        { id: 'light', title: 'comparison', kind: 'light' },
        { id: 'warning', title: 'warning' },
      ],
      lines,
      none: 'There is nobody to compare.',
      source: 'the indicators on status, children and detected victims, by country',
      caveats: [
        'Differences of law, of who may register and of how persons are told apart are not seen in the records.',
      ],
    };
  },
};

function rowsOf(table: Table, code: string): readonly TableRow[] {
  return table.rows.filter(({ at }) => at['country'] === code);
}

/** Whether a country registers only who is identified, or only who is presumed. */
function ofDefinition(table: Table, code: string, { say }: Speaker): readonly string[] {
  const shareOf = (status: string) => rowsOf(table, code).find(({ at }) => at['status'] === status)?.value;
  const hidden = rowsOf(table, code).some(({ status }) => status === 'suppressed');
  return [
    ...(shareOf('presumed') === 0 ? [say('Only identified persons are registered, none that are presumed.')] : []),
    ...(shareOf('identified') === 0 ? [say('Only presumed persons are registered, none that are identified.')] : []),
    ...(hidden ? [say('Figures on who is identified and presumed are hidden.')] : []),
  ];
}

/** Whether the age of many is not known. */
function ofAges(table: Table, code: string, { say, percent }: Speaker): readonly string[] {
  const [row] = rowsOf(table, code);
  if (!row || row.denominator === null) return [say('The share of children, or whose age is known, is hidden.')];
  const without = Object.values(row.exclusions);
  const unknown = without.includes(null) ? null : without.reduce<number>((sum, count) => sum + count!, 0);
  if (unknown === null) return [say('Of how many the age is not known is hidden.')];
  const all = row.denominator + unknown;
  if (all === 0 || unknown / all < MANY) return [];
  return [say('The age of {share} of the persons is not known or disputed.', { share: percent(unknown / all) })];
}

/** Which years of the others a country lacks. */
function ofCoverage(table: Table, code: string, { say }: Speaker): readonly string[] {
  const rows = rowsOf(table, code).filter(({ at }) => at['year'] !== TOTAL && /^\d/.test(at['year']!));
  const without = rows.filter(({ value }) => value === 0).map(({ at }) => at['year']!);
  const hidden = rows.filter(({ status }) => status === 'suppressed').map(({ at }) => at['year']!);
  return [
    ...(without.length > 0 ? [say('Nobody is registered in {years}.', { years: yearSpans(without) })] : []),
    ...(hidden.length > 0 ? [say('Numbers are hidden in {years}.', { years: yearSpans(hidden) })] : []),
  ];
}
