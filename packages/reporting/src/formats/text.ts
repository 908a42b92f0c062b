import type { Table, TableRow } from '@openthb/core';
import { countText, valueText } from './figures.js';
import { defineTableFormat } from './define-table-format.js';

/** Tables in aligned columns, with all that is needed to read them. */
export const text = defineTableFormat({ id: 'table', write: (tables) => tables.map(tableText).join('\n') });

function tableText(table: Table): string {
  const header = [...table.dimensions.map(({ title }) => title), table.measure, 'numerator', 'denominator', 'left out'];
  const rows = table.rows.map((row) => [
    ...table.dimensions.map(({ id, labels }) => labels[row.at[id]!] ?? row.at[id]!),
    `${valueText(row, table)}${row.confidential ? ' (c)' : ''}`,
    row.numerator === null && row.status === 'not-applicable' ? '' : countText(row.numerator),
    row.denominator === null ? '' : String(row.denominator),
    exclusionsText(row),
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
    `  ${table.indicator} version ${table.version}; unit: ${table.unit}; as of ${table.asOf}${table.ageAt ? `; age at ${table.ageAt}` : ''}; release: ${table.release}`,
    `  ${table.disclosure}`,
    '',
    line(header),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
    ...table.caveats.map((caveat) => `  ${caveat}`),
    `  Source of the definition: ${table.source}`,
    '',
  ].join('\n');
}

function exclusionsText({ exclusions }: TableRow): string {
  return Object.entries(exclusions)
    .filter(([, count]) => count !== 0)
    .map(([reason, count]) => `${reason} ${countText(count)}`)
    .join(', ');
}
