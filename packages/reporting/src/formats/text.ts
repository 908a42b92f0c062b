import type { Table, TableRow } from '@openthb/core';
import { countText, figureText } from '../reports/figure-text.js';
import { plain } from '../reports/plain.js';
import type { Speaker } from '../reports/speaker.js';
import { defineTableFormat } from './define-table-format.js';

/** Tables in aligned columns, with all that is needed to read them. */
export const text = defineTableFormat({
  id: 'table',
  write: (tables, speaker = plain) => tables.map((table) => tableText(table, speaker)).join('\n'),
});

function tableText(table: Table, speaker: Speaker): string {
  const { say, tell, number } = speaker;
  const titles = table.dimensions.map(({ title }) => title);
  const header = [...titles, tell(table.measure), say('numerator'), say('denominator'), say('left out')];
  const rows = table.rows.map((row) => [
    ...table.dimensions.map(({ id, labels }) => labels[row.at[id]!] ?? row.at[id]!),
    `${figureText(row, table, speaker)}${row.confidential ? ' (c)' : ''}`,
    row.numerator === null && row.status === 'not-applicable' ? '' : countText(row.numerator, speaker),
    row.denominator === null ? '' : number(row.denominator),
    exclusionsText(row, table, speaker),
  ]);
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)));
  const numeric = table.dimensions.length;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column < numeric || column === header.length - 1
          ? cell.padEnd(widths[column]!)
          : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [
    table.title,
    `  ${aboutText(table, speaker)}`,
    `  ${table.disclosure}`,
    '',
    line(header),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
    ...table.caveats.map((caveat) => `  ${caveat}`),
    `  ${say('Source: {source}', { source: table.source })}`,
    '',
  ].join('\n');
}

function aboutText({ indicator, version, unit, asOf, ageAt, release }: Table, speaker: Speaker): string {
  const { say, tell, labelIn } = speaker;
  return [
    `${indicator} ${say('version {version}', { version })}`,
    say('unit: {unit}', { unit: tell(unit) }),
    say('as of {date}', { date: asOf }),
    ...(ageAt ? [say('age at {moment}', { moment: labelIn('age-moment', ageAt) ?? ageAt })] : []),
    say('release: {release}', { release: say(release) }),
  ].join(' · ');
}

function exclusionsText({ exclusions }: TableRow, { leftOut = {} }: Table, speaker: Speaker): string {
  return Object.entries(exclusions)
    .filter(([, count]) => count !== 0)
    .map(([reason, count]) => `${leftOut[reason] ?? reason} ${countText(count, speaker)}`)
    .join(', ');
}
