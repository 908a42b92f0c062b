import type { AnyRecord, RecordName } from '@openthb/core';
import type { DataTable } from './data-table.js';
import { growingColumn } from './growing-column.js';

/** A column of a table of records: what each of them shows in it. */
export interface RecordColumn {
  readonly name: string;
  cell(record: AnyRecord): string;
}

/**
 * A flat view of records that come one after the other: only the values of its columns are held.
 * @since 0.1.0
 */
export interface GrowingTable {
  /** Adds a record; of another kind than the view is of, nothing is taken. */
  add(record: AnyRecord): void;
  table(): DataTable;
}

/** Begins a table that grows by records of a kind, a row for each. */
export function growingRecords(kind: RecordName, columns: readonly RecordColumn[]): GrowingTable {
  const growing = columns.map(({ name }) => growingColumn(name));
  let rows = 0;
  return {
    add(record) {
      if (record.record !== kind) return;
      for (let at = 0; at < columns.length; at += 1) growing[at]!.add(columns[at]!.cell(record));
      rows += 1;
    },
    table: () => ({ rows, columns: growing.map((column) => column.done()) }),
  };
}

/** The table of records of a kind that are all there. */
export function tableOfRecords(
  records: Iterable<AnyRecord>,
  kind: RecordName,
  columns: readonly RecordColumn[],
): DataTable {
  const growing = growingRecords(kind, columns);
  for (const record of records) growing.add(record);
  return growing.table();
}
