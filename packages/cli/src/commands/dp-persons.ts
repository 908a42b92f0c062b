import type { PublicDimension } from '@openthb/anonymizers';
import type { AgeMoment } from '@openthb/core';
import { codesByRow, detectedVictims, gatherFacts, publicCodes } from '@openthb/reporting';
import { dimensions } from '@openthb/reporting/registry';
import { CliError, exitCodes } from '../io/cli-error.js';
import { wholeRecords } from '../io/read-records.js';
import { readTable } from '../io/read-table.js';
import type { World } from '../io/world.js';

/** Whom a private table counts, and by what. */
export interface Persons {
  readonly dimensions: readonly PublicDimension[];
  /** For each person the codes in each dimension. */
  readonly codes: readonly (readonly (readonly string[])[])[];
}

/** How they are read. */
export interface PersonOptions {
  readonly from: string;
  readonly skipBroken?: boolean;
  readonly by: readonly string[];
  readonly domain?: ReadonlyMap<string, readonly string[]>;
  readonly asOf?: string;
  readonly ageAt: AgeMoment;
}

/** The registered victims of a file of records, or, of any other table, its rows. */
export async function openPersons(world: World, file: string, options: PersonOptions): Promise<Persons> {
  return options.from === 'table' ? fromTable(world, file, options) : fromRecords(world, file, options);
}

async function fromRecords(world: World, file: string, options: PersonOptions): Promise<Persons> {
  const { from, skipBroken = false, by, domain, asOf = world.today(), ageAt } = options;
  const breakdowns = by.map((name) => {
    const found = dimensions.find(({ id }) => id === name);
    if (found) return found;
    const known = dimensions.map(({ id }) => id).join(', ');
    throw new CliError(exitCodes.wrongUse, `there is no dimension of that name; there are ${known}`);
  });
  const shown = breakdowns.map((one) => ({ id: one.id, codes: domain?.get(one.id) ?? publicCodes(one) ?? needed() }));
  const gatherer = gatherFacts({ asOf, ageAt });
  for await (const record of wholeRecords(world, [file], { from, skipBroken })) gatherer.add(record);
  return { dimensions: shown, codes: codesByRow(gatherer.facts(), detectedVictims.facts, breakdowns) };
}

async function fromTable(world: World, file: string, { by, domain }: PersonOptions): Promise<Persons> {
  const { table } = await readTable(world, file, { from: 'table', record: 'victim', skipBroken: false });
  const columns = by.map((name) => {
    const found = table.columns.find((column) => column.name === name);
    if (found) return found;
    throw new CliError(exitCodes.wrongUse, 'a column that --by names is not in the table');
  });
  return {
    dimensions: by.map((id) => ({ id, codes: domain?.get(id) ?? needed() })),
    codes: Array.from({ length: table.rows }, (_, row) => columns.map(({ values, codes }) => [values[codes[row]!]!])),
  };
}

function needed(): never {
  throw new CliError(
    exitCodes.wrongUse,
    'which codes there could be is not known beforehand: say it with --domain, as year=2015-2020 or sex=f,m, without a look at the data',
  );
}
