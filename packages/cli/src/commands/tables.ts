import {
  type CountingOptions,
  countRows,
  type DataTable,
  type DisclosurePolicy,
  disclosurePolicyFrom,
  publicationPolicy,
} from '@openthb/anonymizers';
import { type CountTable, SdkError, TOTAL } from '@openthb/core';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { readHierarchies } from '../io/read-hierarchies.js';
import { readJson } from '../io/read-json.js';
import { readTable } from '../io/read-table.js';
import type { World } from '../io/world.js';
import { defineCommand } from './define-command.js';
import { names, outOption, wholeNumber } from './options.js';
import { amount } from './privacy-options.js';
import { declareLedgerOptions } from './ledger-options.js';
import { releasedText } from './released-text.js';
import type { MethodOptions } from './table-methods/define-table-method.js';
import * as methodIndex from './table-methods/index.js';

interface Options extends MethodOptions {
  readonly method: string;
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

const methods = Object.values(methodIndex);

export const tables = defineCommand({
  name: 'tables',
  summary: 'make any table of counts safe to be published',
  declare(parser, run) {
    const described = methods.map(({ id, title }) => `${id}: ${title}`).join('; ');
    declareLedgerOptions(parser.command('protect'))
      .description('make counts such that nobody can be found by any sum or difference')
      .argument('<file>', 'a table of counts, or of persons, as CSV or workbook with column names in its first row')
      .requiredOption('--by <columns>', 'the columns to break down by', names)
      .addOption(new Option('--method <id>', described).choices(methods.map(({ id }) => id)).default('suppression'))
      .option('--count <column>', 'the column of counts (default: each row is one)')
      .option('--several <columns>', 'columns of which a person may have several codes', names)
      .option('--case <column>', 'the column that names the case')
      .option('--contributor <column>', 'the column that names who reported')
      .option('--hierarchy <column=file...>', 'broader codes of a column, in the layout of ARX')
      .option('--total <code>', 'the code of totals in the file', TOTAL)
      .option('--universe <name>', 'who is counted; tables of one universe share their cells (needed with --ledger)')
      .option('--policy <policy>', 'publication, or a JSON file', 'publication')
      .option('--base <n>', 'what is rounded to (default: the threshold of the policy)', wholeNumber(2, 1000))
      .option('--noise <n>', 'the largest noise of cell keys', wholeNumber(1, 1000), 5)
      .option('--key-file <file>', 'at least 32 bytes of chance, from which cell keys are made')
      .option('--swap <columns>', 'columns in which persons change places, as the region', names)
      .option('--keep <columns>', 'columns in which both must say the same (default: the first of --by)', names)
      .option('--epsilon <number>', 'how much likelier any result may become by one person, as a logarithm', amount)
      .option('--budget <file>', 'the account of what was ever spent on these persons')
      .option('--begin-budget <epsilon>', 'begin the account, with so much to be spent', amount)
      .addOption(new Option('--format <id>', 'of the table').choices(['csv', 'json']).default('csv'))
      .addOption(outOption('the table'))
      .action((file: string, options: Options) => run((world) => protect(world, file, options)));
  },
});

async function protect(world: World, file: string, options: Options): Promise<number> {
  const method = methods.find(({ id }) => id === options.method)!;
  const own = [...new Set(methods.flatMap(({ takes }) => takes))].filter((name) => name !== 'noise');
  if (own.some((name) => options[name] !== undefined && !method.takes.includes(name))) {
    throw new CliError(exitCodes.wrongUse, `an option was given that --method ${method.id} does not take`);
  }
  const policy = await policyNamed(world, options.policy);
  const { table: data } = await readTable(world, file, { from: 'table', record: 'victim', skipBroken: false });
  const counting = await countingOf(world, options);
  const count = (rows: DataTable) => counted(rows, counting, file);
  const { table, disclosure, said } = await method.protect({ world, policy, options, data, counting, count });
  const sink = await world.write(options.out);
  await sink.write(releasedText(table, disclosure, options.format));
  await sink.finish();
  world.say(`${said}\n`);
  return exitCodes.fine;
}

async function countingOf(world: World, options: Options): Promise<CountingOptions> {
  const { by, count, several, case: cases, contributor, total, universe } = options;
  return {
    by,
    total,
    hierarchies: await readHierarchies(world, options.hierarchy ?? []),
    ...(count !== undefined && { count }),
    ...(several && { several }),
    ...(cases !== undefined && { cases }),
    ...(contributor !== undefined && { contributors: contributor }),
    ...(universe !== undefined && { universe }),
  };
}

function counted(rows: DataTable, counting: CountingOptions, file: string): CountTable {
  try {
    return countRows(rows, counting);
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
