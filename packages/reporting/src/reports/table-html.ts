import type { Table, TableRow } from '@openthb/core';
import { countText, marks, valueText } from '../formats/figures.js';
import { escaped } from './html.js';

/** A table as HTML: what stands behind a picture. */
export function tableHtml(table: Table): string {
  const parts = table.rows.some(({ denominator }) => denominator !== null);
  const leftOut = table.rows.some(({ exclusions }) => Object.values(exclusions).some((count) => count !== 0));
  const header = [
    ...table.dimensions.map(({ title }) => `<th scope="col">${escaped(title)}</th>`),
    ...[table.measure, ...(parts ? ['numerator', 'denominator'] : [])].map(
      (title) => `<th scope="col" class="number">${escaped(title)}</th>`,
    ),
    ...(leftOut ? ['<th scope="col">left out</th>'] : []),
  ];
  const rows = table.rows.map((row) => [
    ...table.dimensions.map(({ id, labels }) => `<td>${escaped(labels[row.at[id]!]!)}</td>`),
    number(valueText(row, table)),
    ...(parts
      ? [
          number(countText(row.numerator)),
          number(row.denominator === null ? marks.suppressed : countText(row.denominator)),
        ]
      : []),
    ...(leftOut ? [`<td>${escaped(exclusionsText(row))}</td>`] : []),
  ]);
  return `<div class="scroll"><table>
<caption>${escaped(`${table.title}; ${table.measure}; as of ${table.asOf}${table.ageAt ? `; age at ${table.ageAt}` : ''}`)}</caption>
<thead><tr>${header.join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;
}

function number(text: string): string {
  return `<td class="number">${escaped(text)}</td>`;
}

function exclusionsText({ exclusions }: TableRow): string {
  return Object.entries(exclusions)
    .filter(([, count]) => count !== 0)
    .map(([reason, count]) => `${reason} ${countText(count)}`)
    .join(', ');
}
