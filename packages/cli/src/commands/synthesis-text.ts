import type { Aggregate, DataTable } from '@openthb/anonymizers';
import { STANDARD_VERSION } from '@openthb/core';
import { csvOf } from '@openthb/exchange';
import manifest from '../../package.json' with { type: 'json' };

/** A table of made-up rows as CSV. */
export function rowsText({ rows, columns }: DataTable): string {
  const header = columns.map(({ name }) => name);
  const cells = (row: number) => columns.map(({ values, codes }) => values[codes[row]!]!);
  return csvOf([header, ...Array.from({ length: rows }, (_, row) => cells(row))]);
}

/**
 * Aggregates as CSV, a column for each that combinations are made of, empty where it is no part of one; or as JSON, with
 * how they were made.
 */
export function aggregatesText(
  aggregates: readonly Aggregate[],
  { columns, about, name }: { readonly columns: readonly string[]; readonly about: object; readonly name: string },
): string {
  if (name.endsWith('.json')) {
    const by = `openthb ${manifest.version} (standard ${STANDARD_VERSION})`;
    return `${JSON.stringify({ ...about, by, combinations: aggregates }, undefined, 1)}\n`;
  }
  const rows = aggregates.map(({ at, count }) => [...columns.map((column) => at[column] ?? ''), String(count)]);
  return csvOf([[...columns, 'count'], ...rows]);
}
