import { type AgeMoment, ageMoment, type Release } from '@openthb/core';
import { type Breakdown, pooledYears, type Scope, type TableOptions } from '@openthb/reporting';
import { dimensions } from '@openthb/reporting/registry';
import { type Command as Parser, InvalidArgumentError, Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { readPopulation } from '../io/read-population.js';
import type { World } from '../io/world.js';
import { asOfOption, fromOption, names, wholeNumber } from './options.js';

/** What can compute. */
export const engineIds = ['memory', 'duckdb', 'postgres', 'trino'] as const;
export type EngineId = (typeof engineIds)[number];

/** Options of every command that computes figures. */
export interface FigureOptions {
  readonly from: string;
  readonly engine: EngineId;
  readonly catalogs?: readonly string[];
  readonly timeLimit?: number;
  readonly skipBroken: boolean;
  readonly asOf?: string;
  readonly ageAt: AgeMoment;
  readonly release: Release;
  readonly area?: string;
  readonly period?: readonly [string, string];
  readonly population?: string;
}

/** Declares them. */
export function declareFigureOptions(parser: Parser): Parser {
  return parser
    .argument('<files...>', 'files with records; - is standard input')
    .addOption(fromOption())
    .addOption(
      new Option(
        '--engine <engine>',
        'what computes: memory checks each record; duckdb takes files of NDJSON as they are, or the derived tables as CSV or Parquet (victim.parquet and so on), so validate them first; postgres takes the address of a database with the derived tables instead of files, trino that of its server, with --catalogs',
      )
        .choices(engineIds)
        .default('memory'),
    )
    .option(
      '--catalogs <names>',
      'of Trino, those whose records are counted; one that is a PostgreSQL database and is to work by itself as name:postgres',
      names,
    )
    .option('--time-limit <seconds>', 'give up after so long', wholeNumber(1, 86_400))
    .addOption(
      new Option(
        '--release <release>',
        'to whom the figures go: internal hides nothing, confidential marks what a publication would hide',
      )
        .choices(['internal', 'confidential', 'publication'])
        .default('publication'),
    )
    .addOption(asOfOption())
    .addOption(new Option('--age-at <moment>', 'which age').choices(ageMoment.codes).default('registration'))
    .option(
      '--area <country>',
      'only what is of this country (ISO 3166-1 alpha-2): persons by who first registered them, registrations by where the contact was, referrals by who refers, proceedings and the accused by whose law it is, all else by the country that it names; what several countries share counts in each of them, and is in a sum only where it is of this one alone. What names no country is in no figure',
    )
    .option(
      '--period <years>',
      'only what is of these years, as 2015-2020: persons by their first registration, all else by its first day. What is of no known year is left out; activities, provisions and organizations are of none, so that indicators of them are refused, and a report names what it leaves out',
      period,
    )
    .option('--population <file>', 'CSV for rates: area, year, sex, age, value, source')
    .option('--skip-broken', 'compute without records whose structure is broken, and say how many', false);
}

/** How the tables are to be made. */
export async function tableOptionsOf(world: World, options: FigureOptions, signal: AbortSignal): Promise<TableOptions> {
  const { release, population } = options;
  return {
    release,
    signal,
    scope: scopeOf(options),
    ...(population !== undefined && { population: await readPopulation(world, population) }),
  };
}

/** Which units are counted. */
export function scopeOf({ area, period: years }: FigureOptions): Scope {
  return { ...(area !== undefined && { area }), ...(years && { from: years[0], until: years[1] }) };
}

/** The dimensions of the given names, years pooled by so many. */
export function dimensionsNamed(names: readonly string[], poolYears: number, last: string): readonly Breakdown[] {
  return names.map((name) => {
    const found = dimensions.find(({ id }) => id === name);
    if (!found) {
      throw new CliError(
        exitCodes.wrongUse,
        `there is no dimension of that name; there are ${dimensions.map(({ id }) => id).join(', ')}`,
      );
    }
    return name === 'year' ? pooledYears(poolYears, Number(last.slice(0, 4))) : found;
  });
}

function period(text: string): readonly [string, string] {
  const [, from, until = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  if (from === undefined || until === undefined || until < from) {
    throw new InvalidArgumentError('It must be a year or two, as 2020 or 2015-2020.');
  }
  return [from, until];
}
