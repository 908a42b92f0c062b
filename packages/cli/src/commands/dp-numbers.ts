import { type Budget, type Cost, noisyMean, noisyQuantile, noisySum } from '@openthb/anonymizers';
import { csvOf } from '@openthb/exchange';
import { CliError, exitCodes } from '../io/cli-error.js';
import { readTable } from '../io/read-table.js';
import type { World } from '../io/world.js';
import type { Persons } from './dp-persons.js';

/** What can be told of a column of whole numbers. */
export const numberStatistics = ['sum', 'mean', 'quantile'] as const;

/** Which number is told. */
export interface NumberOptions {
  readonly statistic: string;
  readonly of?: string;
  readonly bounds?: readonly [least: number, most: number];
  readonly quantile: number;
  readonly bands?: readonly number[];
}

/** A noisy number. */
export interface ReleasedNumber {
  readonly text: string;
  readonly cost: Cost;
  readonly budget: Budget;
}

/** A sum, mean or quantile of the whole numbers in a column, one for each person; cells without one are left out. */
export async function releaseNumber(
  world: World,
  file: string,
  options: NumberOptions & { readonly format: 'csv' | 'json' },
  { budget, cost, epsilon }: { readonly budget: Budget; readonly cost: Cost; readonly epsilon: number },
): Promise<ReleasedNumber> {
  const { statistic, of, bounds, quantile, format } = options;
  if (of === undefined || bounds === undefined) {
    throw new CliError(
      exitCodes.wrongUse,
      `--statistic ${statistic} needs --of and --bounds, chosen without a look at the data`,
    );
  }
  const [least, most] = bounds;
  const values = [...(await numbersOf(world, file, of))].flatMap((value) => value ?? []);
  const what = `${statistic} of ${of}`;
  if (statistic === 'quantile') {
    const candidates = Array.from({ length: most - least }, (_, at) => least + at + 1);
    const { value, budget: after } = noisyQuantile(values, [least, ...candidates], { what, budget, epsilon, quantile });
    return { text: written({ statistic, of, quantile, value }, format), cost: { epsilon }, budget: after };
  }
  const release = statistic === 'sum' ? noisySum : noisyMean;
  const { value, interval, budget: after } = release(values, { what, budget, cost, least, most });
  return {
    text: written({ statistic, of, value, from: interval[0], until: interval[1] }, format),
    cost,
    budget: after,
  };
}

/** Persons in the bands in which their numbers lie: a histogram is a table of one dimension. */
export async function openBands(world: World, file: string, { of, bands }: NumberOptions): Promise<Persons> {
  if (of === undefined || bands === undefined) {
    throw new CliError(
      exitCodes.wrongUse,
      '--statistic histogram needs --of and --bands, chosen without a look at the data',
    );
  }
  const codes = bands.map((start, at) => (at + 1 < bands.length ? `${start}-${bands[at + 1]! - 1}` : `${start}+`));
  const bandOf = (value: number | undefined) =>
    value === undefined ? undefined : codes[bands.findLastIndex((start) => value >= start)];
  const persons = [...(await numbersOf(world, file, of))].map((value) => {
    const band = bandOf(value);
    return [band === undefined ? [] : [band]];
  });
  return { dimensions: [{ id: of, codes }], codes: persons };
}

/** For each row the whole number in a column, where there is one. */
async function numbersOf(world: World, file: string, name: string): Promise<readonly (number | undefined)[]> {
  const { table } = await readTable(world, file, { from: 'table', record: 'victim', skipBroken: false });
  const column = table.columns.find((one) => one.name === name);
  if (!column) throw new CliError(exitCodes.wrongUse, 'the column that --of names is not in the table');
  const numbers = column.values.map((value) => (/^-?\d{1,15}$/.test(value) ? Number(value) : undefined));
  return Array.from(column.codes, (code) => numbers[code]);
}

function written(told: Readonly<Record<string, string | number>>, format: 'csv' | 'json'): string {
  if (format === 'csv') return csvOf([Object.keys(told), Object.values(told).map(String)]);
  const meaning =
    'in at least 95 of 100 releases the true number, of values within the bounds, lies from from until until';
  return `${JSON.stringify({ ...told, meaning }, undefined, 2)}\n`;
}
