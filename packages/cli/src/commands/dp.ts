import { type Cost, epsilonOf, left, rhoOf } from '@openthb/anonymizers';
import { ageMoment } from '@openthb/core';
import { csvOf } from '@openthb/exchange';
import { InvalidArgumentError, Option } from 'commander';
import { openLedger, saveLedger } from '../io/ledger-file.js';
import { formatIds } from '../io/format-ids.js';
import { exitCodes } from '../io/cli-error.js';
import { defineCommand } from './define-command.js';
import { openDpSource, type SourceOptions } from './dp-source.js';
import { refuseHalfAsked, release, type Released, type StatisticOptions, statistics } from './dp-statistics.js';
import { amount, costText, rounded, smallChance } from './privacy-options.js';
import { asOfOption, names, outOption, wholeNumber } from './options.js';

interface Options extends SourceOptions, StatisticOptions {
  readonly epsilon: number;
  readonly delta?: number;
  readonly ledger: string;
  readonly total?: number;
  readonly format: 'csv' | 'json';
  readonly out?: string;
}

/** The greatest distance of bounds, and how far from zero they may lie. */
const [WIDEST, FARTHEST] = [1_000_000, 1_000_000_000];
/** The code of a margin in the file. */
const TOTAL = '_T';

export const dp = defineCommand({
  name: 'dp',
  summary:
    'tell counts, sums, means and quantiles with noise that hides each person, and keep account of what was spent',
  declare(parser, run) {
    parser
      .argument('<file>', 'records; or, with --from table, any table in which each row is a person')
      .requiredOption(
        '--epsilon <number>',
        'how much likelier any result may become by one person, as a logarithm',
        amount,
      )
      .option('--delta <number>', 'but for this chance; then the noise is Gaussian, else Laplacian', smallChance)
      .addOption(
        new Option('--statistic <id>', 'what is told: counts with their margins, or of numbers')
          .choices(statistics)
          .default('counts'),
      )
      .option('--by <dimensions>', 'what persons are broken down by', names)
      .option(
        '--of <column>',
        'the numbers, of victims as daysToIdentification; or a column of a --view or --from table',
      )
      .option('--bounds <least,most>', 'between which a number is taken to lie', bounds)
      .option('--quantile <part>', 'which part of the numbers lies below: 0.5 is the median', part, 0.5)
      .option('--bands <starts>', 'where the bands of a histogram begin: 0,9,18', bands)
      .option(
        '--domain <dimension=codes>',
        'codes that there could be: sex=f,m or year=2015-2020; may be repeated',
        domain,
      )
      .option('--per-person <n>', 'in how many cells a person counts at most, in each once', wholeNumber(1, 1000), 1)
      .option('--person <column>', 'of a --from table: whose a row is, where a person may have several')
      .option('--view <file>', 'JSON: what is drawn from records, each field a column; default: registered victims')
      .requiredOption('--ledger <file>', 'the account of what was ever spent on these persons')
      .option(
        '--total <number>',
        'begin the ledger, with so much to be spent: an epsilon, or with --delta a rho',
        amount,
      )
      .addOption(new Option('--from <format>', 'format of the input').choices([...formatIds, 'table']).default('auto'))
      .addOption(asOfOption())
      .addOption(new Option('--age-at <moment>', 'which age').choices(ageMoment.codes).default('registration'))
      .option('--skip-broken', 'leave out records whose structure is broken')
      .addOption(new Option('--format <id>', 'of the table').choices(['csv', 'json']).default('csv'))
      .addOption(outOption('the table'))
      .action((file: string, options: Options) =>
        run(async (world) => {
          const { epsilon, delta, ledger, total, out, format } = options;
          const cost: Cost = delta === undefined ? { epsilon } : { rho: rhoOf(epsilon, delta) };
          const all = total === undefined ? undefined : delta === undefined ? { epsilon: total } : { rho: total };
          refuseHalfAsked(options);
          const budget = await openLedger(world, ledger, all);
          const released = release(await openDpSource(world, file, options), options, { budget, cost });
          // The account first: what was drawn counts as spent, even where it cannot be written.
          await saveLedger(world, ledger, released.budget);
          const sink = await world.write(out);
          await sink.write(format === 'json' ? json(released, { ...options, cost }) : csv(released));
          await sink.finish();
          const { accounting } = released.budget;
          world.say(
            `openthb: spent ${costText(cost, delta)}; left in the ledger: ${accounting === 'pure' ? 'epsilon' : 'rho'} ${rounded(left(released.budget))}\n`,
          );
          return exitCodes.fine;
        }),
      );
  },
});

function bounds(text: string): readonly [number, number] {
  const [, least, most] = /^(-?\d{1,10}),(-?\d{1,10})$/.exec(text) ?? [];
  const isWide = Number(most) - Number(least) > WIDEST || Math.max(-Number(least), Number(most)) > FARTHEST;
  if (least === undefined || Number(least) > Number(most) || isWide) {
    throw new InvalidArgumentError(
      'It must be two whole numbers at most a million from each other, the least first, as 0,100.',
    );
  }
  return [Number(least), Number(most)];
}

function bands(text: string): readonly number[] {
  const starts = text.split(',').map(Number);
  if (!starts.every((one, at) => Number.isSafeInteger(one) && (at === 0 || one > starts[at - 1]!))) {
    throw new InvalidArgumentError('It must be whole numbers that grow, as 0,9,18.');
  }
  return starts;
}

function part(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return value;
}

function csv({ dimensions, columns, rows }: Released): string {
  const header = [...dimensions.map(({ id }) => id), ...columns];
  return csvOf([header, ...rows.map((row) => row.map((cell) => String(cell ?? TOTAL)))]);
}

function json(
  { dimensions, columns, rows, noise, meaning, budget }: Released,
  { cost, delta, perPerson: cellsPerPerson, statistic, of, bounds }: Options & { readonly cost: Cost },
): string {
  const spent =
    delta === undefined || 'epsilon' in cost ? cost : { ...cost, delta, epsilon: epsilonOf(cost.rho, delta) };
  const cells = rows.map((row) => ({
    at: row.slice(0, dimensions.length),
    ...Object.fromEntries(columns.map((name, at) => [name, row[dimensions.length + at]])),
  }));
  const told = { statistic, of, bounds, noise, cellsPerPerson, spent, left: left(budget), meaning, dimensions, cells };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}

function domain(
  text: string,
  before: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadonlyMap<string, readonly string[]> {
  const [, name, codes = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const [, from, until] = /^(\d{4})-(\d{4})$/.exec(codes) ?? [];
  if (name === undefined || before.has(name))
    throw new InvalidArgumentError('It must be a dimension, =, and its codes, once for each.');
  if (from === undefined) return new Map([...before, [name, [...new Set(names(codes))]]]);
  const years = Array.from(
    { length: Math.max(0, Number(until) - Number(from) + 1) },
    (_, at) => `${Number(from) + at}`,
  );
  if (years.length === 0) throw new InvalidArgumentError('The last year lies before the first.');
  return new Map([...before, [name, years]]);
}
