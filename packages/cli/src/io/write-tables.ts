import type { Table } from '@openthb/core';
import { xlsxOf } from '@openthb/exchange';
import { type Speaker, type TableFormat, tableInLanguage } from '@openthb/reporting';
import { CliError, exitCodes } from './cli-error.js';
import { parquetOf } from './parquet-of.js';
import { writeFile } from './write-file.js';
import type { World } from './world.js';

/**
 * Writes tables in the language of the speaker: as one text to a file or standard output, as several files into a folder,
 * or as a workbook.
 */
export async function writeTables(
  world: World,
  format: TableFormat,
  computed: readonly Table[],
  { out, speaker }: { readonly out: string | undefined; readonly speaker?: Speaker },
): Promise<void> {
  const tables = speaker ? computed.map((table) => tableInLanguage(table, speaker)) : computed;
  if ('write' in format) return writeFile(world, out, format.write(tables, speaker));
  if (out === undefined || out === '-') {
    const what = 'files' in format ? 'these are several files: name a folder for them' : 'name the file';
    throw new CliError(exitCodes.wrongUse, `${what} with --out`);
  }
  if ('sheets' in format) return writeFile(world, out, await xlsxOf(format.sheets(tables, speaker)));
  if ('typed' in format) return writeFile(world, out, await parquetOf(format.typed(tables)));
  for (const { name, text } of format.files(tables, speaker)) await writeFile(world, `${out}/${name}`, text);
}
