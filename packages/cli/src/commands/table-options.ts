import type { RecordName } from '@openthb/core';
import { records } from '@openthb/core/registry';
import type { Command as Parser } from 'commander';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { formatIds } from '../io/format-ids.js';
import { readTable } from '../io/read-table.js';
import type { World } from '../io/world.js';
import { names } from './options.js';

/** What commands take that look at a file as one flat table. */
export interface FlatOptions {
  readonly from: string;
  readonly record: RecordName;
  readonly skipBroken?: boolean;
  readonly quasi?: readonly string[];
}

/** Declares the file and how it is looked at. */
export function declareFlatOptions(parser: Parser): Parser {
  return parser
    .argument(
      '<file>',
      'records, or any table as CSV or workbook with column names in its first row; - for standard input',
    )
    .addOption(new Option('--from <format>', 'format of the input').choices([...formatIds, 'table']).default('auto'))
    .addOption(
      new Option('--record <kind>', 'kind of record to look at')
        .choices(records.map(({ name }) => name))
        .default('victim'),
    )
    .option('--skip-broken', 'leave out records whose structure is broken')
    .option(
      '--quasi <columns>',
      'columns by which a person may be known (default: those that the standard names and some record tells)',
      names,
    );
}

/** Reads a file, and the columns by which persons in it may be known. */
export async function openFlat(world: World, file: string, options: FlatOptions) {
  const { from, record, skipBroken = false } = options;
  const { table, known } = await readTable(world, file, { from, record, skipBroken });
  const told = table.columns.filter(({ values }) => values.some(Boolean)).map(({ name }) => name);
  const quasi = options.quasi ?? (known ? told : undefined);
  if (!quasi) {
    throw new CliError(
      exitCodes.wrongUse,
      'the standard does not know this table: name the columns by which a person may be known with --quasi',
    );
  }
  return { table, quasi };
}
