import { type Table, TOTAL } from '@openthb/core';
import { year } from '../../dimensions/year.js';
import { childrenShare } from '../../indicators/children-share.js';
import { detectedVictims } from '../../indicators/detected-victims.js';
import { residenceGrantedShare } from '../../indicators/residence-granted-share.js';
import type { ListSection } from '../chapter.js';
import { figureText } from '../figure-text.js';
import type { Speaker } from '../speaker.js';
import { countriesText, toldTogether } from './told-together.js';

/** What happened in each year, beside the figures of the year. */
export const years: ListSection = {
  title: 'Year by year',
  words: 'What happened stands beside the figures of the year; that one led to the other is not said.',
  requests: [detectedVictims, childrenShare, residenceGrantedShare].map((indicator) => ({ indicator, by: [year] })),
  list({ response, speaker }, tables) {
    const [detected, children, permits] = tables as [Table, Table, Table];
    const periods = detected.dimensions[0]!.codes.filter((code) => /^\d{4}/.test(code));
    const told = toldTogether(response.milestone);
    const single = response.milestone.map(({ on }) => on.slice(0, 4));
    const outside = single.filter((one) => !periods.some((period) => holds(period, one)));
    const all = [...new Set([...periods, ...outside])].toSorted((a, b) => (a < b ? -1 : 1));
    return {
      columns: [
        { id: 'year', title: 'year' },
        { id: 'events', title: 'what happened' },
        { id: 'detected', title: 'detected victims', kind: 'number' },
        { id: 'children', title: 'share of children', kind: 'number' },
        { id: 'permits', title: 'share of foreign victims with a permit', kind: 'number' },
      ],
      lines: all.map((period) => ({
        year: period,
        events: told
          .filter(({ on }) => holds(period, on.slice(0, 4)))
          .map((one) => `${one.on}: ${one.title} (${countriesText(one, speaker.say('the whole region'))})`)
          .join('; '),
        detected: cellOf(detected, period, speaker),
        children: cellOf(children, period, speaker),
        permits: cellOf(permits, period, speaker),
      })),
      none: 'The chronicle has no entry.',
      source: 'the entries of the chronicle, and the indicators on detected victims, children and residence permits',
      caveats: [
        'This is detection, not prevalence: it grows when authorities look harder, and falls when they look away.',
      ],
    };
  },
};

/** Whether a year lies in a period, `2015` or `2015-2019`. */
function holds(period: string, one: string): boolean {
  return period.slice(0, 4) <= one && one <= period.slice(-4);
}

function cellOf(table: Table, period: string, speaker: Speaker): string | null {
  const row = table.rows.find(({ at }) => at['year'] === period && period !== TOTAL);
  return row ? figureText(row, table, speaker) : null;
}
