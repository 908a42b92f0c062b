import { type DataTable, dataColumn } from '@openthb/anonymizers';
import type { DpSource } from './dp-source.js';

/**
 * The same table with the numbers of a column put into bands, and these as its last dimension: a histogram is a table of
 * counts. Numbers below the first band, and what is no number, stand in none.
 */
export function inBands(
  { table, by, ...whose }: DpSource,
  { of = '', bands = [] }: { readonly of?: string; readonly bands?: readonly number[] },
): DpSource {
  const codes = bands.map((start, at) => (at + 1 < bands.length ? `${start}-${bands[at + 1]! - 1}` : `${start}+`));
  const bandOf = (text: string) => {
    const value = text.trim() === '' ? Number.NaN : Math.round(Number(text));
    return codes[bands.findLastIndex((start) => value >= start)] ?? '';
  };
  return { ...whose, table: withBands(table, of, bandOf), by: [...by, { id: of, codes }] };
}

function withBands({ rows, columns }: DataTable, name: string, bandOf: (text: string) => string): DataTable {
  return {
    rows,
    columns: columns.map((column) => {
      if (column.name !== name) return column;
      const texts = column.values.map(bandOf);
      return dataColumn(name, rows, (row) => texts[column.codes[row]!]!);
    }),
  };
}
