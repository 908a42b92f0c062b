import { SdkError } from '@openthb/core';
import { records } from '@openthb/core/registry';
import { type SqlTable, tablesOf } from '@openthb/core/sql';

/** A derived table that stands in some files, CSV or Parquet. */
export interface TableFiles {
  readonly table: SqlTable;
  readonly files: readonly string[];
}

const NAME = /(?:^|[\\/])([a-z_]+)\.(?:csv|csv\.gz|csv\.zst|parquet)$/;

/** Whether a file holds rows, not lines of records. */
export function holdsTable(file: string): boolean {
  return isCsv(file) || file.endsWith('.parquet');
}

/** Whether a file holds rows of text. */
export function isCsv(file: string): boolean {
  return /\.csv(?:\.gz|\.zst)?$/.test(file);
}

/**
 * The derived tables that files hold, by their names; each file is named as its table is: `victim_episodes.parquet`.
 * @throws SdkError `bad-option` where no derived table has such a name.
 */
export function tablesInFiles(files: readonly string[]): ReadonlyMap<string, TableFiles> {
  const known = new Map(tablesOf(records).tables.flatMap((table) => (isOpen(table) ? [[table.name, table]] : [])));
  const found = new Map<string, TableFiles>();
  for (const [index, file] of files.entries()) {
    const table = known.get(NAME.exec(file)?.[1] ?? '');
    if (!table) throw new SdkError('bad-option', `File ${index + 1} is not named after a table, as victim.parquet is.`);
    found.set(table.name, { table, files: [...(found.get(table.name)?.files ?? []), file] });
  }
  return found;
}

/** Whether a table holds nothing that names a person. */
function isOpen({ schema }: SqlTable): boolean {
  return schema === 'openthb';
}
