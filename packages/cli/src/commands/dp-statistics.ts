import {
  type Budget,
  type Cost,
  noisyMeans,
  noisyQuantiles,
  noisySums,
  noisyTable,
  type PublicDimension,
} from '@openthb/anonymizers';
import { CliError, exitCodes } from '../io/cli-error.js';
import { inBands } from './dp-bands.js';
import type { DpSource } from './dp-source.js';

/** What is told. */
export interface StatisticOptions {
  readonly statistic: Statistic;
  readonly of?: string;
  readonly bounds?: readonly [least: number, most: number];
  readonly quantile: number;
  readonly bands?: readonly number[];
  readonly perPerson: number;
}

/** Numbers with noise, a row for each cell: the codes of the dimensions first, null for all of them. */
export interface Released {
  readonly dimensions: readonly PublicDimension[];
  /** The names of what stands in a row after the codes. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly noise: string;
  /** How the numbers are to be read. */
  readonly meaning: string;
  readonly budget: Budget;
}

/** What can be told: persons, or a column of numbers. */
export const statistics = ['counts', 'histogram', 'sum', 'mean', 'quantile'] as const;
export type Statistic = (typeof statistics)[number];

/** Tables with more cells would be nothing but noise. */
const MOST_CELLS = 1_000_000;

/** Tells a statistic of a table. */
export function release(
  source: DpSource,
  options: StatisticOptions,
  { budget, cost }: { readonly budget: Budget; readonly cost: Cost },
): Released {
  const { statistic, of, perPerson: cellsPerPerson, quantile } = options;
  const { table, by, person } = statistic === 'histogram' ? inBands(source, options) : source;
  if (by.reduce((product, { codes }) => product * codes.length, 1) > MOST_CELLS) {
    throw new CliError(
      exitCodes.wrongUse,
      'the table would have more than a million cells; say fewer codes with --domain',
    );
  }
  const groups = source.by.length === 0 ? '' : ` by ${source.by.map(({ id }) => id).join(', ')}`;
  const what = statistic === 'counts' ? `persons${groups}` : `${statistic} of ${of!}${groups}`;
  const how = { what, by, cellsPerPerson, budget, cost, ...(person !== undefined && { person }) };
  if (statistic === 'counts' || statistic === 'histogram') {
    const { cells, ...told } = noisyTable(table, how);
    return {
      ...told,
      columns: ['count', 'noisy', 'within'],
      rows: cells.map(({ at, count, noisy, within }) => [...at, count, noisy, within]),
      meaning:
        'count adds up and is not negative; noisy has nothing but noise added; in at least 95 of 100 releases the true count lies within so much of noisy',
    };
  }
  const [least, most] = options.bounds!;
  const numbers = { ...how, of: of!, least, most };
  if (statistic === 'quantile') {
    const { numbers: found, ...told } = noisyQuantiles(table, { ...numbers, quantile });
    return {
      ...told,
      columns: ['quantile', 'value', 'within'],
      rows: found.map(({ at, value, within }) => [...at, quantile, value, within]),
      meaning:
        'such a part of the persons lies below value; in at least 95 of 100 releases no more persons than within lie on the wrong side of it',
    };
  }
  const meaning =
    'in at least 95 of 100 releases the true number, of values within the bounds, lies from from until until';
  if (statistic === 'sum') {
    const { numbers: found, ...told } = noisySums(table, numbers);
    return {
      ...told,
      columns: ['value', 'from', 'until'],
      rows: found.map(({ at, value, interval }) => [...at, value, ...interval]),
      meaning,
    };
  }
  const { numbers: found, ...told } = noisyMeans(table, numbers);
  return {
    ...told,
    columns: ['value', 'from', 'until', 'count'],
    rows: found.map(({ at, value, interval, count }) => [...at, value, ...interval, count]),
    meaning: `a noisy sum over a noisy count, each charged half; ${meaning}`,
  };
}

/** Refuses what a statistic cannot be told without. */
export function refuseHalfAsked({
  statistic,
  by,
  of,
  bounds,
  bands,
}: StatisticOptions & { readonly by?: readonly string[] }): void {
  const fail = (what: string) => new CliError(exitCodes.wrongUse, what);
  if (statistic === 'counts') {
    if (by === undefined) throw fail('counts need --by: what persons are broken down by');
  } else if (statistic === 'histogram') {
    if (of === undefined || bands === undefined)
      throw fail('--statistic histogram needs --of and --bands, chosen without a look at the data');
  } else if (of === undefined || bounds === undefined) {
    throw fail(`--statistic ${statistic} needs --of and --bounds, chosen without a look at the data`);
  }
}
