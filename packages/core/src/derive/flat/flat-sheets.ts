import type { Sheet } from '../define-form.js';
import type { FlatLayout } from './flat-layout.js';
import { flatten } from './flatten.js';

/**
 * The tables of records of one kind, each as a sheet whose first row names the columns; tables without rows too.
 * @since 0.1.0
 */
export function flatSheets(layout: FlatLayout, records: Iterable<object>): readonly Sheet[] {
  const rows = new Map<string, string[][]>(
    layout.tables.map(({ name, columns }) => [name, [columns.map((column) => column.name)]]),
  );
  for (const record of records) {
    for (const { table, cells } of flatten(layout, record)) {
      const { columns } = layout.tablesByName.get(table)!;
      rows.get(table)!.push(columns.map(({ name }) => cells[name] ?? ''));
    }
  }
  return layout.tables.map(({ name, sheet }) => ({ name: sheet, rows: rows.get(name)! }));
}
