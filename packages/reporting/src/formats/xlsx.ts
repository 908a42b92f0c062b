import type { Sheet, Table } from '@openthb/core';
import { columnsOf } from './columns.js';
import { rowsOf } from './csv.js';
import { plain } from '../reports/plain.js';
import type { Speaker } from '../reports/speaker.js';
import { defineTableFormat } from './define-table-format.js';

/** A workbook: a sheet for each table, and before them one that says how they must be read. */
export const xlsx = defineTableFormat({
  id: 'xlsx',
  sheets(tables, speaker = plain) {
    const names = tables.map(({ indicator }, index) => sheetName(indicator, index));
    return [
      { name: speaker.say('Contents'), rows: contents(tables, names, speaker) },
      ...tables.map((table, index): Sheet => {
        const columns = columnsOf([table]);
        return { name: names[index]!, rows: [columns.map(({ title }) => title), ...rowsOf([table])] };
      }),
    ];
  },
});

function contents(tables: readonly Table[], names: readonly string[], { say, tell }: Speaker): Sheet['rows'] {
  const heads = ['sheet', 'title', 'measure', 'release', 'disclosure', 'caveats', 'source'] as const;
  return [
    heads.map((head) => say(head)),
    ...tables.map(({ title, measure, release, disclosure, caveats, source }, index) => [
      names[index]!,
      title,
      tell(measure),
      say(release),
      disclosure,
      caveats.join(' '),
      source,
    ]),
  ];
}

/** Names of sheets have at most 31 characters, and each is there once. */
function sheetName(indicator: string, index: number): string {
  return `${index + 1} ${indicator}`.slice(0, 31);
}
