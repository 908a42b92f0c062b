import { computeRelease, needsOfRequests, type ReportLanguage, reportLanguages } from '@openthb/reporting';
import { dimensions, tableFormats } from '@openthb/reporting/registry';
import { Option } from 'commander';
import { mergeSigned } from '../federation/merge-signed.js';
import { partialWriter } from '../federation/write-partial.js';
import { CliError, exitCodes } from '../io/cli-error.js';
import { writeTables } from '../io/write-tables.js';
import { type LedgerOptions, readLedger, writeLedger } from '../io/table-ledger.js';
import { defineCommand } from './define-command.js';
import {
  declareFigureOptions,
  dimensionsNamed,
  type FigureOptions,
  scopeOf,
  tableOptionsOf,
} from './figure-options.js';
import { declareFederationOptions, type FederationOptions } from './federation-options.js';
import { indicatorSets, indicatorsAsked } from './indicators-asked.js';
import { declareLedgerOptions } from './ledger-options.js';
import { withEngine } from './with-engine.js';
import { names, outOption, wholeNumber } from './options.js';
import { speakerIn } from './speaker-in.js';

interface Options extends FigureOptions, LedgerOptions, FederationOptions {
  readonly indicator?: readonly string[];
  readonly by?: readonly string[];
  readonly poolYears: number;
  readonly format: string;
  readonly lang?: ReportLanguage;
  readonly out?: string;
}

export const indicators = defineCommand({
  name: 'indicators',
  summary: 'compute shared indicators, disclosed safely',
  declare(parser, run) {
    declareFederationOptions(declareLedgerOptions(declareFigureOptions(parser)))
      .option(
        '--indicator <ids>',
        `which, by name or by group: ${indicatorSets.join(', ')}; \`openthb explain indicators\` lists them (default: the headline ones)`,
        names,
      )
      .option(
        '--by <dimensions>',
        `broken down by: ${dimensions.map(({ id }) => id).join(', ')} (default: year)`,
        names,
      )
      .option('--pool-years <n>', 'put so many years together', wholeNumber(1, 50), 1)
      .addOption(
        new Option('--format <id>', 'of the tables').choices(tableFormats.map(({ id }) => id)).default('table'),
      )
      .addOption(
        new Option('--lang <tag>', 'language of titles, labels and caveats (default: en)').choices(reportLanguages),
      )
      .addOption(outOption('the tables'))
      .action((files: readonly string[], options: Options) =>
        run(async (world) => {
          if (options.ledger !== undefined && options.release !== 'publication') {
            throw new CliError(exitCodes.wrongUse, 'a ledger is of publications');
          }
          const format = tableFormats.find(({ id }) => id === options.format)!;
          const how = { out: options.out, ...(options.lang && { speaker: await speakerIn(options.lang) }) };
          const by = options.by ?? ['year'];
          const breakdowns = dimensionsNamed(by, options.poolYears, options.asOf ?? world.today());
          const requests = indicatorsAsked(options.indicator, breakdowns, {
            given: options.by !== undefined,
            population: options.population !== undefined,
          });
          if (options.merge) {
            const asked = options.indicator || options.by ? requests : undefined;
            await writeTables(world, format, await mergeSigned(world, files, asked, options), how);
            return exitCodes.fine;
          }
          const needs = needsOfRequests(requests, scopeOf(options));
          if (options.partial) {
            const write = await partialWriter(world, options);
            await withEngine(world, files, { ...options, needs }, (engine, signal) => write(engine, requests, signal));
            return exitCodes.fine;
          }
          const earlier = await readLedger(world, options);
          const { tables, released } = await withEngine(world, files, { ...options, needs }, async (engine, signal) =>
            computeRelease(engine, requests, { ...(await tableOptionsOf(world, options, signal)), earlier }),
          );
          await writeTables(world, format, tables, how);
          await writeLedger(world, options, [...earlier, ...released]);
          return exitCodes.fine;
        }),
      );
  },
});
