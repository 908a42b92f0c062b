import {
  countRows,
  type DisclosurePolicy,
  disclosurePolicyFrom,
  type ProtectOptions,
  protectTables,
  publicationPolicy,
  releasedTables,
} from '@openthb/anonymizers';
import { type CountTable, SdkError, TOTAL } from '@openthb/core';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { readHierarchies } from '../io/read-hierarchies.js';
import { readJson } from '../io/read-json.js';
import { readTable } from '../io/read-table.js';
import { type LedgerOptions, readLedger, writeLedger } from '../io/table-ledger.js';
import type { World } from '../io/world.js';
import { defineCommand } from './define-command.js';
import { names, outOption } from './options.js';
import { declareLedgerOptions } from './ledger-options.js';
import { releasedText } from './released-text.js';

interface Options extends LedgerOptions {
  readonly by: readonly string[];
  readonly count?: string;
  readonly several?: readonly string[];
  readonly case?: string;
  readonly contributor?: string;
  readonly hierarchy?: readonly string[];
  readonly total: string;
  readonly universe?: string;
  readonly policy: string;
  readonly format: 'csv' | 'json';
  readonly out?: string;
}

export const tables = defineCommand({
  name: 'tables',
  summary: 'make any table of counts safe to be published',
  declare(parser, run) {
    declareLedgerOptions(parser.command('protect'))
      .description('hide cells so that nobody can be found by any sum or difference, and prove it')
      .argument('<file>', 'a table of counts, or of persons, as CSV or workbook with column names in its first row')
      .requiredOption('--by <columns>', 'the columns to break down by', names)
      .option('--count <column>', 'the column of counts (default: each row is one)')
      .option('--several <columns>', 'columns of which a person may have several codes', names)
      .option('--case <column>', 'the column that names the case')
      .option('--contributor <column>', 'the column that names who reported')
      .option('--hierarchy <column=file...>', 'broader codes of a column, in the layout of ARX')
      .option('--total <code>', 'the code of totals in the file', TOTAL)
      .option('--universe <name>', 'who is counted; tables of one universe share their cells (needed with --ledger)')
      .option('--policy <policy>', 'publication, or a JSON file', 'publication')
      .addOption(new Option('--format <id>', 'of the table').choices(['csv', 'json']).default('csv'))
      .addOption(outOption('the table'))
      .action((file: string, options: Options) => run((world) => protect(world, file, options)));
  },
});

async function protect(world: World, file: string, options: Options): Promise<number> {
  if (options.ledger !== undefined && options.universe === undefined) {
    throw new CliError(exitCodes.wrongUse, 'with a ledger, --universe says of whom the counts are');
  }
  const policy = await policyNamed(world, options.policy);
  const earlier = await readLedger(world, options);
  const counts = await countsIn(world, file, options);
  const protection = await protectTables([counts], policy, { earlier } satisfies ProtectOptions);
  const [released] = releasedTables([counts], protection);
  const sink = await world.write(options.out);
  await sink.write(releasedText(released!, policy, protection, options.format));
  await sink.finish();
  await writeLedger(world, options, [...earlier, released!]);
  world.say(
    `${protection.primary + protection.complementary} of ${protection.cells} counts are hidden. ` +
      `${protection.audit.audited} were asked about by linear programs; ${said[protection.audit.protection]}.\n`,
  );
  return exitCodes.fine;
}

/** What was proven, in words. */
const said = {
  range: 'of each, all that the policy asks for stays open',
  value: 'of each, more than one number stays open',
  combination: 'there are too many for that, and only that no sums and differences give them is known',
};

async function countsIn(world: World, file: string, options: Options): Promise<CountTable> {
  const { by, count, several, case: cases, contributor, total, universe } = options;
  const { table } = await readTable(world, file, { from: 'table', record: 'victim', skipBroken: false });
  const hierarchies = await readHierarchies(world, options.hierarchy ?? []);
  try {
    return countRows(table, {
      by,
      total,
      hierarchies,
      ...(count !== undefined && { count }),
      ...(several && { several }),
      ...(cases !== undefined && { cases }),
      ...(contributor !== undefined && { contributors: contributor }),
      ...(universe !== undefined && { universe }),
    });
  } catch (error) {
    if (!(error instanceof SdkError) || error.code !== 'bad-input') throw error;
    throw new CliError(exitCodes.unreadable, `${file}: ${error.message}`, { cause: error });
  }
}

async function policyNamed(world: World, name: string): Promise<DisclosurePolicy> {
  if (name === 'publication') return publicationPolicy;
  if (name.endsWith('.json')) return readJson(world, name, disclosurePolicyFrom);
  throw new CliError(
    exitCodes.wrongUse,
    'there is no policy of that name; there is publication, and those of a .json file',
  );
}
