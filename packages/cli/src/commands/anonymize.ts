import {
  type AnonymizationReport,
  anonymize as makeSafe,
  type Anonymized,
  type AnonymizeOptions,
  type PolicyRefusal,
  type RowsPolicy,
} from '@openthb/anonymizers';
import { policies } from '@openthb/anonymizers/registry';
import { SdkError } from '@openthb/core';
import { InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { CliError, exitCodes } from '../io/cli-error.js';
import { readPolicy } from '../io/read-policy.js';
import { formatIds } from '../io/format-ids.js';
import { readSolution } from '../io/read-solution.js';
import { readTable } from '../io/read-table.js';
import { readView } from '../io/read-view.js';
import { writeTable } from '../io/write-table.js';
import type { World } from '../io/world.js';
import { anonymizationText } from './anonymization-text.js';
import { declareKeyOptions, type KeyOptions, neededSecrets, secretsOf } from './key-options.js';
import { defineCommand } from './define-command.js';
import { outOption, wholeNumber } from './options.js';

interface Options extends KeyOptions {
  readonly policy: string;
  readonly from: string;
  readonly skipBroken?: boolean;
  readonly population?: string;
  readonly node?: readonly number[];
  readonly solution?: string;
  readonly separator: string;
  readonly largest: number;
  readonly report?: string;
  readonly out?: string;
}

export const anonymize = defineCommand({
  name: 'anonymize',
  summary: 'make records or any table safe under a policy, and tell what was done and what it is still good for',
  declare(parser, run) {
    const known = policies.map(({ id }) => id).join(', ');
    parser
      .argument(
        '<file>',
        'records, or any table as CSV or workbook with column names in its first row; - for standard input',
      )
      .requiredOption('--policy <policy>', `${known}, or a JSON file (openthb schema policy)`)
      .addOption(outOption('the rows, as CSV; the records, as NDJSON; or the tables, as JSON or into a folder'))
      .option('--report <file>', 'where to write what was done: JSON, or a page where the name ends in .html')
      .addOption(new Option('--from <format>', 'format of records').choices(formatIds).default('auto'))
      .option('--skip-broken', 'leave out records whose structure is broken')
      .option('--population <file>', 'all persons whom the rows may be of, for models that ask for them')
      .option('--node <levels>', 'the level of each quasi-identifier, as 1,0,2, in place of the best', levels)
      .option('--solution <report.json>', 'the levels that an earlier report found, judged anew for this file')
      .addOption(
        new Option('--separator <character>', 'between the cells of the output')
          .choices([',', ';', 'tab'])
          .default(','),
      )
      .option('--largest <n>', 'how many columns are put together at most to measure risk', wholeNumber(1, 10), 3);
    declareKeyOptions(parser).action((file: string, options: Options) =>
      run((world) => anonymizeFile(world, file, options)),
    );
  },
});

async function anonymizeFile(world: World, file: string, options: Options): Promise<number> {
  if (options.node && options.solution !== undefined)
    throw new CliError(exitCodes.wrongUse, '--node and --solution exclude each other');
  const read = await readPolicy(world, options.policy);
  const { policy, files } = read;
  if ((policy.release ?? 'rows') !== 'rows' && (options.node ?? options.solution ?? options.population) !== undefined)
    throw new CliError(exitCodes.wrongUse, '--node, --solution and --population are for policies of rows');
  if (policy.release === 'records') {
    const secrets = await neededSecrets(world, options);
    const { releaseFile } = await import('./release-file.js');
    return releaseFile(world, file, { policy, secrets, software }, options);
  }
  if (policy.release === 'tables') {
    const { releaseTables } = await import('./release-tables.js');
    return releaseTables(world, file, { policy, files, software }, options);
  }
  if (policy.release === 'synthetic') {
    const { releaseSynthetic } = await import('./release-synthetic.js');
    return releaseSynthetic(world, file, { policy, files }, options);
  }
  const levelsGiven = await levelsOf(world, policy, options);
  const secrets = await secretsOf(world, options);
  const table = await readView(world, file, policy, options);
  const done = await applied(world, file, {
    policy,
    files,
    table,
    ...(levelsGiven && { levels: levelsGiven }),
    ...(secrets && { secrets }),
    options,
  });
  if (!done.ok) return refused(world, done.refusal);
  const page = options.report === undefined ? undefined : await reportText(done.report, options.report);
  const sink = await world.write(options.out);
  await writeTable(sink, done.table, options.separator === 'tab' ? '\t' : options.separator);
  await sink.finish();
  if (page !== undefined) await writeText(world, options.report!, page);
  world.say(anonymizationText(done.report));
  return exitCodes.fine;
}

const software = `openthb ${manifest.version}`;

interface Applying extends AnonymizeOptions {
  readonly options: Options;
}

/** What comes of the policy; where the table does not fit it, the file is at fault. */
async function applied(world: World, file: string, { options, ...given }: Applying): Promise<Anonymized> {
  const { population: name, largest } = options;
  const population =
    name === undefined
      ? undefined
      : (await readTable(world, name, { from: 'table', record: 'victim', skipBroken: false })).table;
  try {
    return await makeSafe({ ...given, largest, software, ...(population && { population }) });
  } catch (error) {
    if (!(error instanceof SdkError) || error.code !== 'bad-input') throw error;
    throw new CliError(exitCodes.unreadable, `${file}: ${error.message}`, { cause: error });
  }
}

async function levelsOf(
  world: World,
  policy: RowsPolicy,
  { node, solution }: Options,
): Promise<Readonly<Record<string, number>> | undefined> {
  if (solution !== undefined) return readSolution(world, solution, policy);
  if (!node) return undefined;
  const names = Object.keys(policy.quasiIdentifiers);
  if (names.length !== node.length)
    throw new CliError(exitCodes.wrongUse, `--node takes ${names.length} levels, one for each quasi-identifier`);
  return Object.fromEntries(names.map((name, at) => [name, node[at]!]));
}

function refused(world: World, { words, help }: PolicyRefusal): number {
  world.say(`openthb: nothing is written. ${words}\n${help.map((one) => `  ${one}\n`).join('')}`);
  return exitCodes.findings;
}

async function reportText(report: AnonymizationReport, name: string): Promise<string> {
  if (!name.endsWith('.html')) return `${JSON.stringify(report, undefined, 2)}\n`;
  // The drawing library is loaded only for a page.
  const { anonymization } = await import('@openthb/reporting/reports');
  return anonymization.write(report);
}

async function writeText(world: World, name: string, text: string): Promise<void> {
  const sink = await world.write(name);
  await sink.write(text);
  await sink.finish();
}

function levels(text: string): readonly number[] {
  if (!/^\d+(?:,\d+)*$/.test(text)) throw new InvalidArgumentError('It must be levels with commas between, as 1,0,2.');
  return text.split(',').map(Number);
}
