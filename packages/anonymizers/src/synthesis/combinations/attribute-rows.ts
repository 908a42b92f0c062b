import { columnsNamed } from '../../data/column-named.js';
import { type DataTable, dataColumn } from '../../data/data-table.js';

/** A value in a column. */
export interface Attribute {
  /** The place of the column among those looked at. */
  readonly column: number;
  readonly value: string;
}

/** Rows as sets of attributes: each value of each column has a number, and an empty cell says nothing. */
export interface AttributeRows {
  readonly columns: readonly string[];
  readonly attributes: readonly Attribute[];
  /** For each row the numbers of its attributes, ascending, and so in the order of the columns. */
  readonly rows: readonly Uint32Array[];
}

/**
 * The rows of one or more tables as sets of attributes; an attribute has the same number in each.
 * @throws SdkError `bad-option` where a table has no such column
 */
export function attributeRows(tables: readonly DataTable[], names: readonly string[]): readonly AttributeRows[] {
  const columns = tables.map((table) => columnsNamed(table, names));
  const values = names.map((_, at) => [...new Set(columns.flatMap((own) => own[at]!.values))].filter(Boolean));
  const attributes = values.flatMap((own, column) => own.map((value) => ({ column, value })));
  const numbers = names.map(() => new Map<string, number>());
  for (const [number, { column, value }] of attributes.entries()) numbers[column]!.set(value, number);
  return tables.map(({ rows }, table) => {
    const coded = columns[table]!.map(({ codes, values: own }, at) => ({
      codes,
      numbers: own.map((value) => numbers[at]!.get(value) ?? -1),
    }));
    const rowAt = (row: number) => {
      const own = coded.map((column) => column.numbers[column.codes[row]!]!);
      return Uint32Array.from(own.filter((number) => number >= 0));
    };
    return { columns: names, attributes, rows: Array.from({ length: rows }, (_, row) => rowAt(row)) };
  });
}

/** The table of rows given by their attributes, each row with at most one in a column. */
export function tableOfRows(
  { columns, attributes }: Pick<AttributeRows, 'columns' | 'attributes'>,
  rows: readonly (readonly number[])[],
): DataTable {
  const cells = rows.map((row) => new Map(row.map((at) => [attributes[at]!.column, attributes[at]!.value])));
  return {
    rows: rows.length,
    columns: columns.map((name, column) => dataColumn(name, rows.length, (row) => cells[row]!.get(column) ?? '')),
  };
}
