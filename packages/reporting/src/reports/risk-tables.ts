import type { RiskReport, Utility } from '@openthb/anonymizers';
import { escaped } from './page/html.js';
import { combinationText, companyText, many, manyOf, percent } from './risk-words.js';

/** Records by how many they hide among, as a table. */
export function companyTable({ prosecutor, records }: RiskReport): string {
  return tableOf(
    ['a record is', 'risk up to', 'records'],
    prosecutor.spread.map((step) => [companyText(step), percent(step.upTo), manyOf(step.records, records)]),
  );
}

/** The worst combinations, as a table. */
export function combinationTable({ combinations, classes }: RiskReport): string {
  return tableOf(
    ['what is known together', 'alone by it', 'and by no part of it', `among fewer than ${classes.below.k}`],
    combinations.worst.map((one) => [combinationText(one), many(one.unique), many(one.special), many(one.below)]),
  );
}

/** The columns, as a table. */
export function columnTable({ columns, classes }: RiskReport): string {
  return tableOf(
    [
      'column',
      'values',
      'part of what singles out',
      'alone without it',
      `among fewer than ${classes.below.k} without it`,
    ],
    columns.map(({ column, values, share, without }) => [
      column,
      many(values),
      percent(share),
      many(without.unique),
      many(without.below),
    ]),
  );
}

/** What columns still tell, as a table. */
export function keptTable({ columns }: Utility): string {
  return tableOf(
    ['column', 'still told', 'marginal moved', 'suppressed'],
    columns.map(({ column, kept, distance, suppressed }) => [
      column,
      kept === null ? 'rows cannot be compared' : percent(kept),
      percent(distance),
      percent(suppressed),
    ]),
  );
}

/** A table whose first column is words and whose others are figures. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string, at: number) => `<td${at === 0 ? '' : ' class="number"'}>${escaped(text)}</td>`;
  return `<div class="scroll"><table>
<thead><tr>${header.map((text, at) => `<th scope="col"${at === 0 ? '' : ' class="number"'}>${escaped(text)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;
}
