import { SdkError } from '@openthb/core';
import { columnsNamed } from '../../data/column-named.js';
import { type DataTable, dataColumn } from '../../data/data-table.js';

/**
 * The values that each column could have, chosen without a look at the data. An empty cell, which says nothing, is always
 * among them.
 * @since 0.1.0
 */
export type PublicDomain = Readonly<Record<string, readonly string[]>>;

/** A column as numbers: 0 for an empty cell, else the place of its value in the domain. */
export interface CodedColumn {
  readonly name: string;
  readonly values: readonly string[];
  readonly codes: Uint16Array;
}

/** The most values that a column could have. */
const MOST_VALUES = 10_000;

/**
 * The columns of a table by a domain; a value that is not in it is taken as an empty cell.
 * @throws SdkError `bad-option` where the table has no such column, or a column has too many values
 */
export function codedRows(table: DataTable, domain: PublicDomain): readonly CodedColumn[] {
  return columnsNamed(table, Object.keys(domain)).map((column) => {
    const values = [...new Set(['', ...domain[column.name]!])];
    if (values.length > MOST_VALUES) throw new SdkError('bad-option', 'A column could have more than 10,000 values.');
    const places = new Map(values.map((value, place) => [value, place]));
    const codeOf = column.values.map((value) => places.get(value) ?? 0);
    return { name: column.name, values, codes: Uint16Array.from(column.codes, (code) => codeOf[code]!) };
  });
}

/** The table that such columns stand for. */
export function decodedRows(rows: number, columns: readonly CodedColumn[]): DataTable {
  return {
    rows,
    columns: columns.map(({ name, values, codes }) => dataColumn(name, rows, (row) => values[codes[row]!]!)),
  };
}
