import { type AnyRecord, flatLayout, recordDef, type Sheet } from '@openthb/core';
import { dataPackageForm } from '@openthb/core/derive';
import { labels } from '@openthb/core/registry';
import { csvOf, flatTables, ndjsonLine, xlsxOf } from '@openthb/exchange';
import { checkStructure } from '@openthb/validators';
import { CliError, exitCodes } from './cli-error.js';
import type { World } from './world.js';

/** Takes records one after the other; what it writes is there only once it is finished. */
export interface RecordWriter {
  /** Writes a record; false where it cannot be written, since its structure is broken. */
  write(record: unknown): Promise<boolean>;
  finish(): Promise<void>;
  discard(): Promise<void>;
}

/** The formats that can be written, as given to `--to`. */
export const writtenFormats = ['openthb', 'flat'];

/** Opens a writer: NDJSON to a file or standard output, or tables to a workbook or into a folder. */
export async function openWriter(world: World, to: string, out: string | undefined): Promise<RecordWriter> {
  if (to === 'openthb') return ndjsonWriter(world, out);
  if (out === undefined || out === '-') {
    throw new CliError(
      exitCodes.wrongUse,
      'tables are several: name a workbook (.xlsx) or a folder for them with --out',
    );
  }
  return tablesWriter(world, out);
}

async function ndjsonWriter(world: World, out: string | undefined): Promise<RecordWriter> {
  const sink = await world.write(out);
  return {
    async write(record) {
      await sink.write(ndjsonLine(record));
      return true;
    },
    finish: () => sink.finish(),
    discard: () => sink.discard(),
  };
}

/** Holds the records until the last, since their kinds stand in tables of their own. */
function tablesWriter(world: World, out: string): RecordWriter {
  const records: AnyRecord[] = [];
  return {
    async write(value) {
      const structure = checkStructure(value);
      if (structure.ok) records.push(structure.record);
      return structure.ok;
    },
    async finish() {
      const tables = flatTables(records);
      if (out.endsWith('.xlsx')) await writeFile(world, out, await xlsxOf(tables));
      else await writeFolder(world, out, records, tables);
    },
    discard: async () => {},
  };
}

/** A CSV file for each table, and the Data Package that describes them. */
async function writeFolder(
  world: World,
  folder: string,
  records: readonly AnyRecord[],
  tables: readonly Sheet[],
): Promise<void> {
  const kinds = [...new Set(records.map(({ record }) => record))].map((name) => recordDef(name)!);
  // Names of sheets are shortened; those of files need not be.
  const whole = new Map(kinds.flatMap((kind) => flatLayout(kind).tables.map(({ sheet, name }) => [sheet, name])));
  for (const { name, rows } of tables) await writeFile(world, `${folder}/${whole.get(name)}.csv`, csvOf(rows));
  const english = labels.filter(({ language }) => language === 'en');
  const described = dataPackageForm.derive(kinds, english);
  if (described.type === 'text') await writeFile(world, `${folder}/datapackage.json`, described.text);
}

async function writeFile(world: World, name: string, piece: string | Uint8Array): Promise<void> {
  const sink = await world.write(name);
  await sink.write(piece);
  await sink.finish();
}
