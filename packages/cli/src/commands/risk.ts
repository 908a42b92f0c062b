import { type RiskComparison, riskComparison, type RiskReport, riskReport } from '@openthb/anonymizers';
import { InvalidArgumentError, Option } from 'commander';
import { exitCodes } from '../io/cli-error.js';
import { readTable } from '../io/read-table.js';
import type { World } from '../io/world.js';
import { defineCommand } from './define-command.js';
import { outOption, wholeNumber } from './options.js';
import { riskText } from './risk-text.js';
import { declareFlatOptions, type FlatOptions, openFlat } from './table-options.js';

interface Options extends FlatOptions {
  readonly k: number;
  readonly population?: string;
  readonly fraction?: number;
  readonly list?: string;
  readonly before?: string;
  readonly largest: number;
  readonly format?: 'text' | 'json' | 'html';
  readonly out?: string;
}

export const risk = defineCommand({
  name: 'risk',
  summary: 'measure how easily persons can be found in a file',
  declare(parser, run) {
    declareFlatOptions(parser)
      .option('--k <n>', 'among how many a record shall hide', wholeNumber(2, 1_000_000), 11)
      .option('--population <file>', 'all persons whom the file was drawn from, those in it among them')
      .option('--fraction <part>', 'which part of the population the file is, as 0.1', fraction)
      .option('--list <file>', 'known persons, as an attacker may have them, to be looked for in the file')
      .option('--before <file>', 'the file before it was made safe, row for row or with rows left out')
      .option('--largest <n>', 'how many columns are put together at most', wholeNumber(1, 10), 3)
      .addOption(
        new Option('--format <id>', 'of the report (default: as the name after --out ends, else text)').choices([
          'text',
          'json',
          'html',
        ]),
      )
      .addOption(outOption('the report'))
      .action((file: string, options: Options) =>
        run(async (world) => {
          const measured = await measure(world, file, options);
          const sink = await world.write(options.out);
          await sink.write(await written(measured, options));
          await sink.finish();
          return exitCodes.fine;
        }),
      );
  },
});

async function measure(world: World, file: string, options: Options): Promise<RiskReport | RiskComparison> {
  const { table, quasi } = await openFlat(world, file, options);
  const { k, largest, fraction: part, from, record, skipBroken = false } = options;
  const other = async (name: string) => (await readTable(world, name, { from, record, skipBroken })).table;
  const how = {
    quasi,
    k,
    largest,
    ...(part !== undefined && { fraction: part }),
    ...(options.population !== undefined && { population: await other(options.population) }),
    ...(options.list !== undefined && { list: await other(options.list) }),
  };
  if (options.before === undefined) return riskReport(table, how);
  const before = await other(options.before);
  return riskComparison(before, table, { ...how, sameRows: before.rows === table.rows });
}

async function written(measured: RiskReport | RiskComparison, { format, out = '' }: Options): Promise<string> {
  switch (format ?? /\.(json|html)$/.exec(out)?.[1]) {
    case 'json':
      return `${JSON.stringify(measured, undefined, 2)}\n`;
    case 'html': {
      // The drawing library is loaded only for a page.
      const { risk: page } = await import('@openthb/reporting/reports');
      return page.write(measured);
    }
    default:
      return riskText(measured);
  }
}

function fraction(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value < 1)) throw new InvalidArgumentError('It must be a number above 0 and below 1.');
  return value;
}
