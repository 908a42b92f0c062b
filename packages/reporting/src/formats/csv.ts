import type { Table } from '@openthb/core';
import { defineTableFormat } from './define-table-format.js';

const fixed = ['value', 'status', 'confidential', 'numerator', 'denominator', 'exclusions'] as const;
const about = ['measure', 'unit', 'age_at', 'as_of', 'release', 'nature', 'version'] as const;

/**
 * One table of rows for all indicators (RFC 4180): a column for each dimension that any of them has, blank where a table
 * does not have it. A hidden figure is blank, and its status says so.
 */
export const csv = defineTableFormat({
  id: 'csv',
  write(tables) {
    const dimensions = [...new Set(tables.flatMap((table) => table.dimensions.map(({ id }) => id)))];
    const header = ['indicator', ...dimensions, ...fixed, ...about];
    return [header, ...tables.flatMap((table) => rowsOf(table, dimensions))].map(lineOf).join('');
  },
});

function rowsOf(table: Table, dimensions: readonly string[]): readonly (readonly string[])[] {
  return table.rows.map(({ at, value, status, confidential, numerator, denominator, exclusions }) => [
    table.indicator,
    ...dimensions.map((id) => at[id] ?? ''),
    numberText(value),
    status,
    confidential ? 'true' : 'false',
    numberText(numerator),
    numberText(denominator),
    Object.entries(exclusions)
      .map(([reason, count]) => `${reason}=${numberText(count)}`)
      .join(';'),
    table.measure,
    table.unit,
    table.ageAt ?? '',
    table.asOf,
    table.release,
    table.nature,
    table.version,
  ]);
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
