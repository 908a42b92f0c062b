import { type Budget, type Cost, epsilonOf, left, type NoisyTable, noisyTable, rhoOf } from '@openthb/anonymizers';
import { type AgeMoment, ageMoment } from '@openthb/core';
import { csvOf } from '@openthb/exchange';
import { InvalidArgumentError, Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { openLedger, saveLedger } from '../io/ledger-file.js';
import { formatIds } from '../io/format-ids.js';
import type { World } from '../io/world.js';
import { defineCommand } from './define-command.js';
import { type NumberOptions, numberStatistics, openBands, releaseNumber, type ReleasedNumber } from './dp-numbers.js';
import { openPersons, type PersonOptions } from './dp-persons.js';
import { amount, costText, rounded, smallChance } from './privacy-options.js';
import { asOfOption, names, outOption, wholeNumber } from './options.js';

interface Options extends PersonOptions, NumberOptions {
  readonly ageAt: AgeMoment;
  readonly epsilon: number;
  readonly delta?: number;
  readonly perPerson: number;
  readonly ledger: string;
  readonly total?: number;
  readonly format: 'csv' | 'json';
  readonly out?: string;
}

/** Tables with more cells would be nothing but noise. */
const MOST_CELLS = 1_000_000;
/** The code of a margin in the file. */
const TOTAL = '_T';

export const dp = defineCommand({
  name: 'dp',
  summary: 'count persons with noise that hides each of them, and keep account of what was spent',
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
        new Option('--statistic <id>', 'what is told: counts with their margins, or of a column of whole numbers')
          .choices(['counts', 'histogram', ...numberStatistics])
          .default('counts'),
      )
      .option('--by <dimensions>', 'what persons are broken down by', names)
      .option('--of <column>', 'the column of whole numbers, one for each person, of a --from table')
      .option('--bounds <least,most>', 'between which a number is taken to lie', bounds)
      .option('--quantile <part>', 'which part of the numbers lies below: 0.5 is the median', part, 0.5)
      .option('--bands <starts>', 'where the bands of a histogram begin: 0,9,18', bands)
      .option(
        '--domain <dimension=codes>',
        'codes that there could be: sex=f,m or year=2015-2020; may be repeated',
        domain,
      )
      .option('--per-person <n>', 'in how many cells a person is counted at most', wholeNumber(1, 1000), 1)
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
          const { epsilon, delta, ledger, total, out, statistic } = options;
          const cost: Cost = delta === undefined ? { epsilon } : { rho: rhoOf(epsilon, delta) };
          const all = total === undefined ? undefined : delta === undefined ? { epsilon: total } : { rho: total };
          const budget = await openLedger(world, ledger, all);
          const released = (numberStatistics as readonly string[]).includes(statistic)
            ? await releaseNumber(world, file, options, { budget, cost, epsilon })
            : await releaseCounts(world, file, options, { budget, cost });
          // The account first: what was drawn counts as spent, even where it cannot be written.
          await saveLedger(world, ledger, released.budget);
          const sink = await world.write(out);
          await sink.write(released.text);
          await sink.finish();
          const { accounting } = released.budget;
          world.say(
            `openthb: spent ${costText(released.cost, delta)}; left in the ledger: ${accounting === 'pure' ? 'epsilon' : 'rho'} ${rounded(left(released.budget))}\n`,
          );
          return exitCodes.fine;
        }),
      );
  },
});

/** Counts persons in a table, or in bands. */
async function releaseCounts(
  world: World,
  file: string,
  options: Options,
  { budget, cost }: { readonly budget: Budget; readonly cost: Cost },
): Promise<ReleasedNumber> {
  const { statistic, by, of, perPerson: cellsPerPerson, delta, format } = options;
  if (statistic === 'counts' && by === undefined) {
    throw new CliError(exitCodes.wrongUse, 'counts need --by: what persons are broken down by');
  }
  const persons =
    statistic === 'histogram' ? await openBands(world, file, options) : await openPersons(world, file, options);
  if (persons.dimensions.reduce((product, { codes }) => product * codes.length, 1) > MOST_CELLS) {
    throw new CliError(
      exitCodes.wrongUse,
      'the table would have more than a million cells; say fewer codes with --domain',
    );
  }
  const what = statistic === 'histogram' ? `histogram of ${of!}` : `persons by ${by.join(', ')}`;
  const table = noisyTable(persons.codes, persons.dimensions, { what, budget, cost, cellsPerPerson });
  return { text: format === 'json' ? json(table, cost, delta) : csv(table), cost, budget: table.budget };
}

function bounds(text: string): readonly [number, number] {
  const [, least, most] = /^(-?\d{1,9}),(-?\d{1,9})$/.exec(text) ?? [];
  if (least === undefined || Number(least) > Number(most) || Number(most) - Number(least) > MOST_CELLS) {
    throw new InvalidArgumentError('It must be two whole numbers, the least first, as 0,100.');
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

function csv({ dimensions, cells }: NoisyTable): string {
  const header = [...dimensions.map(({ id }) => id), 'count', 'noisy', 'within'];
  const rows = cells.map(({ at, count, noisy, within }) => [
    ...at.map((code) => code ?? TOTAL),
    ...[count, noisy, within].map(String),
  ]);
  return csvOf([header, ...rows]);
}

function json(
  { dimensions, cells, noise, cellsPerPerson, budget }: NoisyTable,
  cost: Cost,
  delta: number | undefined,
): string {
  const spent =
    delta === undefined || 'epsilon' in cost ? cost : { ...cost, delta, epsilon: epsilonOf(cost.rho, delta) };
  const told = {
    noise,
    cellsPerPerson,
    spent,
    left: left(budget),
    meaning:
      'count adds up and is not negative; noisy has nothing but noise added; in at least 95 of 100 releases the true count lies within so much of noisy',
    dimensions,
    cells,
  };
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
