import {
  type Bits,
  compareCombinations,
  type DataTable,
  left,
  matchRecords,
  type PublicDomain,
  rhoOf,
  synthesisModes,
  synthesize as makeUp,
  synthesizeSafely,
} from '@openthb/anonymizers';
import { SdkError } from '@openthb/core';
import { randomOf } from '@openthb/core/generate';
import { records } from '@openthb/core/registry';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { openLedger, saveLedger } from '../io/ledger-file.js';
import { readJson } from '../io/read-json.js';
import { formatIds } from '../io/format-ids.js';
import type { World } from '../io/world.js';
import { defineCommand } from './define-command.js';
import { names, outOption, wholeNumber, years } from './options.js';
import { amount, costText, rounded, smallChance } from './privacy-options.js';
import { openSource, type SourceOptions, type SynthesisSource } from './synthesis-source.js';
import { aggregatesText } from './synthesis-text.js';

interface Options extends SourceOptions {
  readonly mode: string;
  readonly resolution: number;
  readonly length: number;
  readonly seed?: string;
  readonly domain?: string;
  readonly epsilon?: number;
  readonly delta?: number;
  readonly ledger?: string;
  readonly total?: number;
  readonly aggregates?: string;
  readonly evaluation?: string;
}

/** The mode that promises differential privacy. */
const DP = 'dp';

export const synthesize = defineCommand({
  name: 'synthesize',
  summary: 'make up records like those of a file, that tell hardly anything of any person in it',
  declare(parser, run) {
    parser
      .argument('<file>', 'records; or a table as CSV or workbook, in which each row is a person; - for standard input')
      .addOption(
        new Option(
          '--mode <id>',
          'dp: differentially private, for which --epsilon, --delta and --ledger are needed; others: no combination of values is shown that few have',
        )
          .choices([DP, ...synthesisModes.map(({ id }) => id)])
          .default(DP),
      )
      .option('--resolution <n>', 'how many must have a combination that is shown', wholeNumber(2, 1_000_000), 10)
      .option('--length <n>', 'how many values a combination has at most that is counted', wholeNumber(1, 6), 4)
      .option('--seed <text>', 'the same seed gives the same records; not with dp')
      .option('--columns <names>', 'columns of the table that are made up (default: all, or those of --domain)', names)
      .option('--fields <names>', 'fields of the records that are made up (default: those that CTDC publishes)', names)
      .addOption(new Option('--from <format>', 'format of the input').choices([...formatIds, 'table']).default('auto'))
      .addOption(
        new Option('--record <kind>', 'kind of record to make up')
          .choices(records.map(({ name }) => name))
          .default('victim'),
      )
      .option('--skip-broken', 'leave out records whose structure is broken')
      .option(
        '--domain <file>',
        'JSON: of a table each column that is made up, with all values that could stand in it; of records each field of which the model does not say them',
      )
      .option('--years <from-until>', 'of records: the years in which any day could be, as 2015-2024', years)
      .option('--epsilon <number>', 'how much likelier any result may become by one person, as a logarithm', amount)
      .option('--delta <number>', 'but for this chance', smallChance)
      .option('--ledger <file>', 'the account of what was ever spent on these persons')
      .option('--total <rho>', 'begin the ledger, with so much to be spent', amount)
      .option('--aggregates <file>', 'the counts that may be published beside, as CSV or .json')
      .option(
        '--evaluation <file>',
        'how well combinations came through, as JSON; not private: for those who hold the data',
      )
      .addOption(outOption('the records as NDJSON, or the rows as CSV'))
      .action((file: string, options: Options) =>
        run(async (world) => {
          if (options.mode === DP) await privately(world, file, options);
          else await safely(world, file, options);
          return exitCodes.fine;
        }),
      );
  },
});

/** Makes up records of which no combination is rare. */
async function safely(world: World, file: string, options: Options): Promise<void> {
  const { resolution, length: longest, seed } = options;
  const mode = synthesisModes.find(({ id }) => id === options.mode)!;
  const source = await openSource(world, file, options);
  const { columns } = source;
  const bits: Pick<Bits, 'below'> | undefined = seed === undefined ? undefined : randomOf(seed, 'synthesis');
  const how = { columns, mode, resolution, longest, ...(bits && { bits }) };
  const { table, aggregates, safeUpTo } = synthesizeSafely(source.table, how);
  await write(world, options.out, source.text(table));
  const about = { nature: 'synthetic', mode: mode.id, resolution, length: longest };
  if (options.aggregates !== undefined) {
    await write(world, options.aggregates, aggregatesText(aggregates, { columns, about, name: options.aggregates }));
  }
  await evaluate(world, source, table, { ...options, columns });
  const what = safeUpTo === undefined ? 'no combination of values' : `no combination of up to ${safeUpTo} values`;
  world.say(
    `openthb: ${table.rows} records were made up, and ${what} in them stands in fewer than ${resolution} of the source. ` +
      'They are not differentially private. Counts of persons are in --aggregates; the records are more than the persons.\n',
  );
}

/** Makes up records from noisy counts. */
async function privately(world: World, file: string, options: Options): Promise<void> {
  const { epsilon, delta, ledger, total } = options;
  if (epsilon === undefined || delta === undefined || ledger === undefined) {
    throw new CliError(exitCodes.wrongUse, '--mode dp needs --epsilon, --delta and --ledger');
  }
  if (options.seed !== undefined)
    throw new CliError(exitCodes.wrongUse, 'noise that anybody can draw again is none: no --seed with --mode dp');
  const rho = rhoOf(epsilon, delta);
  const budget = await openLedger(world, ledger, total === undefined ? undefined : { rho: total });
  const stated = options.domain === undefined ? undefined : await readJson(world, options.domain, domainOf);
  const source = await openSource(world, file, options);
  const domain = source.domain(stated);
  const columns = Object.keys(domain);
  const made = makeUp(source.table, { domain, budget, rho, what: 'made-up rows' });
  // The account first: what was drawn counts as spent, even where it cannot be written.
  await saveLedger(world, ledger, made.budget);
  if (made.table.rows === 0) {
    throw new CliError(exitCodes.wrongUse, 'noise left no record to make up; what was drawn for it is spent');
  }
  await write(world, options.out, source.text(made.table));
  const about = { nature: 'synthetic', mode: DP, epsilon, delta, rho, within: made.within };
  if (options.aggregates !== undefined) {
    await write(
      world,
      options.aggregates,
      aggregatesText(made.aggregates, { columns, about, name: options.aggregates }),
    );
  }
  await evaluate(world, source, made.table, { ...options, columns });
  world.say(`openthb: spent ${costText({ rho }, delta)}; left in the ledger: rho ${rounded(left(made.budget))}\n`);
}

/** Writes how well combinations came through, and whether true rows can be found among the records. */
async function evaluate(
  world: World,
  source: SynthesisSource,
  made: DataTable,
  { evaluation, columns, resolution: least, length: longest }: Options & { readonly columns: readonly string[] },
): Promise<void> {
  if (evaluation === undefined) return;
  const found = {
    combinations: compareCombinations(source.table, made, { columns, longest, least }),
    records: matchRecords(source.table, made, { columns, least }),
  };
  await write(world, evaluation, `${JSON.stringify(found, undefined, 2)}\n`);
}

function domainOf(json: unknown): PublicDomain {
  const texts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');
  const whole = typeof json === 'object' && json !== null && !Array.isArray(json) && Object.values(json).every(texts);
  if (!whole) throw new SdkError('bad-input', 'This is no domain: an object that has a list of texts for each column.');
  return json as PublicDomain;
}

async function write(world: World, name: string | undefined, text: string): Promise<void> {
  const sink = await world.write(name);
  await sink.write(text);
  await sink.finish();
}
