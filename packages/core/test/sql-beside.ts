import type { SqlRow } from '../src/sql.js';
import { BASE_ID, baseOf } from './sql-faults.js';
import { records, rowsFrom } from './sql-rows.js';

/** The records that faults are put into, which are there for good, so that most trials insert few rows. */
export const bases: readonly object[] = records.map(baseOf);

const baseRows = new Map(records.map((record) => [record.name, rowsFrom(baseOf(record)).map(textOf)]));

/**
 * The rows to insert for a record made from a base that is there already: those that the base lacks, or, where there are
 * others in its stead, all of them under another id.
 */
export function besideBase(kind: string, rows: readonly SqlRow[]): readonly SqlRow[] {
  const left = [...baseRows.get(kind)!];
  const added = rows.filter((row) => {
    const at = left.indexOf(textOf(row));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return left.length === 0 ? added : renamed(rows);
}

/** Rows under another id than that of the base. */
function renamed(rows: readonly SqlRow[]): readonly SqlRow[] {
  return rows.map(({ table, values }) => ({
    table,
    values: values.map((value) => (value === BASE_ID ? 'other:record' : value)),
  }));
}

function textOf({ table, values }: SqlRow): string {
  return JSON.stringify([table.schema, table.name, ...values]);
}
