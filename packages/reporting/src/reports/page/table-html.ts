import type { Table, TableRow } from '@openthb/core';
import { countText, figureText } from '../figure-text.js';
import type { Speaker } from '../speaker.js';
import { escaped } from './html.js';
import { isTime } from './is-time.js';
import { spoken } from './spoken.js';

/** On paper a table of more rows and no more columns stands in two columns of the page. */
const [LONG, NARROW] = [24, 3];

/** A table as HTML: what stands behind a picture. `title`: of what it shows, in English. */
export function tableHtml(table: Table, title: string, speaker: Speaker): string {
  const parts = table.rows.some(({ denominator }) => denominator !== null);
  const leftOut = table.rows.some(({ exclusions }) => Object.values(exclusions).some((count) => count !== 0));
  const header = [
    ...table.dimensions.map(({ title }) => `<th scope="col">${spoken(title, speaker)}</th>`),
    ...[table.measure, ...(parts ? ['numerator', 'denominator'] : [])].map(
      (title) => `<th scope="col" class="number">${spoken(title, speaker)}</th>`,
    ),
    ...(leftOut ? [`<th scope="col">${escaped(speaker.say('left out'))}</th>`] : []),
  ];
  const rows = table.rows.map((row) => [
    ...table.dimensions.map(({ id, labels }) => labelled(labels[row.at[id]!]!)),
    number(figureText(row, table, speaker)),
    ...(parts ? [number(countText(row.numerator, speaker)), number(countText(row.denominator, speaker))] : []),
    ...(leftOut ? [`<td>${exclusionsText(row, table, speaker)}</td>`] : []),
  ]);
  const long = rows.length > LONG && header.length <= NARROW ? ' long' : '';
  return `<div class="scroll${long}" role="group" tabindex="0" aria-label="${escaped(speaker.tell(title))}"><table>
<caption>${captionOf(table, title, speaker)}</caption>
<thead><tr>${header.join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;
}

function captionOf({ measure, asOf, ageAt }: Table, title: string, speaker: Speaker): string {
  const age = ageAt && speaker.say('age at {moment}', { moment: speaker.labelIn('age-moment', ageAt) ?? ageAt });
  const said = [speaker.say('as of {date}', { date: asOf }), ...(age === undefined ? [] : [age])];
  const parts = [spoken(title, speaker), spoken(measure, speaker), ...said.map(escaped)];
  return parts.map((part) => `<span>${part}</span>`).join(' · ');
}

function labelled(label: string): string {
  return `<td${isTime(label) ? ' class="day"' : ''}>${escaped(label)}</td>`;
}

function number(text: string): string {
  return `<td class="number">${escaped(text)}</td>`;
}

function exclusionsText({ exclusions }: TableRow, { leftOut = {} }: Table, speaker: Speaker): string {
  return Object.entries(exclusions)
    .filter(([, count]) => count !== 0)
    .map(([reason, count]) => `${spoken(leftOut[reason] ?? reason, speaker)} ${escaped(countText(count, speaker))}`)
    .join(', ');
}
