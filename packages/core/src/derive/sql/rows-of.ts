import type { RecordDef } from '../../records/define-record.js';
import { layoutOf } from './layout.js';
import type { SqlTable, SqlValue } from './sql-table.js';
import type { TableNode } from './table-node.js';

/**
 * A row of a table, its values in the order of the table's columns.
 * @since 0.1.0
 */
export interface SqlRow {
  /** The same object for all rows of the table. */
  readonly table: SqlTable;
  readonly values: readonly SqlValue[];
}

/**
 * Makes rows of records of one kind: first that of the record's own table, and each after the one that it belongs to. The
 * values are for the parameters of a driver, never for the text of a statement. Takes records that their schema accepts.
 * @example for (const { table, values } of rowsOf(victim)(record)) await client.query(insertInto(table), values);
 * @since 0.1.0
 */
export function rowsOf<T>(record: RecordDef<string, T>): (value: T) => readonly SqlRow[] {
  const layout = layoutOf(record);
  return (value) => {
    const rows: SqlRow[] = [];
    addRows(layout, value, [], rows);
    return rows;
  };
}

function addRows(
  { table, slots, children }: TableNode,
  value: unknown,
  keys: readonly SqlValue[],
  rows: SqlRow[],
): void {
  rows.push({ table, values: [...keys, ...slots.map(({ read }) => read(value))] });
  const own = keys.length === 0 ? [(value as { readonly id: string }).id] : keys;
  for (const { node, items, numbered } of children) {
    for (const [index, item] of items(value).entries()) {
      addRows(node, item, numbered ? [...own, index + 1] : own, rows);
    }
  }
}
