import { SdkError } from '@openthb/core';
import type { DataColumn, DataTable } from './data-table.js';

/**
 * The column of a name. The message names no column, since the names of a foreign file may say something of persons.
 * @throws SdkError `bad-option` where the table has none
 */
export function columnNamed(table: DataTable, name: string): DataColumn {
  const found = table.columns.find((column) => column.name === name);
  if (!found) throw new SdkError('bad-option', 'A column that was named is not in the table.');
  return found;
}

/** The columns of these names, in their order. */
export function columnsNamed(table: DataTable, names: readonly string[]): readonly DataColumn[] {
  if (names.length === 0) throw new SdkError('bad-option', 'No column was named.');
  if (new Set(names).size < names.length) throw new SdkError('bad-option', 'A column was named twice.');
  return names.map((name) => columnNamed(table, name));
}
