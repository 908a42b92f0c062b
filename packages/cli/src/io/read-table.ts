import { type DataTable, type GrowingColumn, growingColumn, quasiTable } from '@openthb/anonymizers';
import type { AnyRecord, RecordName } from '@openthb/core';
import { rowsOf } from '@openthb/exchange';
import { CliError, exitCodes } from './cli-error.js';
import { decompressed } from './decompressed.js';
import type { World } from './world.js';

/** How a file is read as a flat table. */
export interface TableReading {
  /** `table` for any table with column names in its first row; else the format of records. */
  readonly from: string;
  /** The kind of record that is looked at, where the file holds records. */
  readonly record: RecordName;
  readonly skipBroken: boolean;
}

/** What a file holds: records, or, where it is of no known format, the table that stands in it. */
export type FlatSource = { readonly records: readonly AnyRecord[] } | { readonly table: DataTable };

/**
 * A file as a flat table: that of its records' quasi-identifiers, or, where it is of no known format, the table that
 * stands in it, of which nothing is known but the names of its columns.
 */
export async function readTable(
  world: World,
  file: string,
  reading: TableReading,
): Promise<{ readonly table: DataTable; readonly known: boolean }> {
  const source = await readFlatSource(world, file, reading);
  if ('table' in source) return { table: source.table, known: false };
  return { table: quasiTable(source.records, reading.record), known: true };
}

/** The records of a file, or its table. */
export async function readFlatSource(
  world: World,
  file: string,
  { from, skipBroken }: Omit<TableReading, 'record'>,
): Promise<FlatSource> {
  const bytes = decompressed(await world.read(file), file);
  if (from === 'table') return { table: await tableIn(bytes, file) };
  // What knows the formats of records is loaded only where records may stand in the file.
  const [{ formats }, { recognise }, { wholeRecords }] = await Promise.all([
    import('@openthb/exchange/registry'),
    import('@openthb/exchange'),
    import('./read-records.js'),
  ]);
  const { format, input } =
    from === 'auto' ? await recognise({ bytes }, formats) : { format: undefined, input: { bytes } };
  const known = format?.id ?? (from === 'auto' ? undefined : from);
  if (known === undefined) return { table: await tableIn(input.bytes, file) };
  const again: World = { ...world, read: async () => input.bytes };
  const records: AnyRecord[] = [];
  for await (const one of wholeRecords(again, [file], { from: known, skipBroken })) records.push(one);
  return { records };
}

/** The table of a CSV file or workbook, column by column. */
async function tableIn(bytes: AsyncIterable<Uint8Array>, file: string): Promise<DataTable> {
  let columns: readonly GrowingColumn[] | undefined;
  let rows = 0;
  for await (const row of rowsOf(bytes).rows) {
    const fail = (what: string) => new CliError(exitCodes.unreadable, `${file}:${row.line}: ${what}`);
    if ('problem' in row) throw fail(row.problem.summary);
    if (!columns) {
      if (new Set(row.cells).size < row.cells.length) throw fail('two columns have the same name');
      columns = row.cells.map(growingColumn);
      continue;
    }
    if (row.cells.length !== columns.length) throw fail('the row has more or fewer cells than there are columns');
    for (const [at, cell] of row.cells.entries()) columns[at]!.add(cell);
    rows += 1;
  }
  if (!columns) throw new CliError(exitCodes.unreadable, `${file}: there is nothing in it`);
  return { rows, columns: columns.map((column) => column.done()) };
}
