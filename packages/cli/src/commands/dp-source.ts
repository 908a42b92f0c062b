import { codesOfView, type DataTable, policyViewFrom, type PublicDimension } from '@openthb/anonymizers';
import type { AgeMoment } from '@openthb/core';
import { needsOf, publicCodes, rowsOfFacts, victims } from '@openthb/reporting';
import { dimensions, indicators } from '@openthb/reporting/registry';
import { CliError, exitCodes } from '../io/cli-error.js';
import { readFacts } from '../io/read-facts.js';
import { readJson } from '../io/read-json.js';
import { readTable } from '../io/read-table.js';
import { readView } from '../io/read-view.js';
import type { World } from '../io/world.js';

/** A table of which noisy numbers are told, whatever it was drawn from. */
export interface DpSource {
  readonly table: DataTable;
  /** The column that says whose a row is; absent: each row is a person of its own. */
  readonly person?: string;
  readonly by: readonly PublicDimension[];
}

/** How it is read. */
export interface SourceOptions {
  readonly from: string;
  readonly skipBroken?: boolean;
  readonly view?: string;
  readonly person?: string;
  readonly by?: readonly string[];
  readonly of?: string;
  readonly domain?: ReadonlyMap<string, readonly string[]>;
  readonly asOf?: string;
  readonly ageAt: AgeMoment;
}

/** The name of a column of persons: none, which no other column has. */
const PERSON = '';

/** The registered victims of a file of records, or what a view shows of them; or, of any other table, its rows. */
export async function openDpSource(world: World, file: string, options: SourceOptions): Promise<DpSource> {
  if (options.person !== undefined && options.from !== 'table')
    throw new CliError(exitCodes.wrongUse, '--person is for --from table; records say themselves whom they are about');
  if (options.view !== undefined) return fromView(world, file, options.view, options);
  return options.from === 'table' ? fromTable(world, file, options) : fromFacts(world, file, options);
}

async function fromFacts(world: World, file: string, options: SourceOptions): Promise<DpSource> {
  const { by = [], of } = options;
  const breakdowns = by.map((name) => {
    const found = dimensions.find(({ id }) => id === name);
    if (found) return found;
    const known = dimensions.map(({ id }) => id).join(', ');
    throw new CliError(exitCodes.wrongUse, `there is no dimension of that name; there are ${known}`);
  });
  if (of !== undefined && !numbers.has(of)) {
    const known = [...numbers].join(', ');
    throw new CliError(exitCodes.wrongUse, `there is no number of that name; there are ${known}; or say one by --view`);
  }
  const shown = breakdowns.map((one) => dimensionOf(one.id, options, publicCodes(one)));
  const columns = ['id', ...(of === undefined ? [] : [of])];
  const needs = needsOf([{ table: victims, columns: [...columns, ...breakdowns.map(({ column }) => column)] }]);
  const facts = await readFacts(world, [file], { ...options, needs });
  return { table: rowsOfFacts(facts, victims, { breakdowns, columns }), person: 'id', by: shown };
}

/** The columns of numbers that an indicator of victims tells of. */
const numbers: ReadonlySet<string> = new Set(
  indicators.filter(({ facts }) => facts === victims).flatMap(({ wait, sum }) => wait ?? sum ?? []),
);

async function fromView(world: World, file: string, name: string, options: SourceOptions): Promise<DpSource> {
  const { from, skipBroken = false, by = [], of } = options;
  const view = await readJson(world, name, policyViewFrom);
  refuseUnknown([...by, ...(of === undefined ? [] : [of])], Object.keys(view.columns));
  const shown = by.map((id) => dimensionOf(id, options, codesOfView(view, id)));
  const table = await readView(world, file, { view }, { from, skipBroken, person: PERSON });
  return { table, person: PERSON, by: shown };
}

async function fromTable(world: World, file: string, options: SourceOptions): Promise<DpSource> {
  const { person, by = [], of } = options;
  const { table } = await readTable(world, file, { from: 'table', record: 'victim', skipBroken: false });
  refuseUnknown(
    [...by, ...[of, person].flatMap((name) => name ?? [])],
    table.columns.map(({ name }) => name),
  );
  const shown = by.map((id) => dimensionOf(id, options, undefined));
  return { table, by: shown, ...(person !== undefined && { person }) };
}

function refuseUnknown(named: readonly string[], known: readonly string[]): void {
  if (named.every((name) => known.includes(name))) return;
  throw new CliError(exitCodes.wrongUse, 'a column that --by, --of or --person names is not in the table');
}

/** A dimension with the codes that were said, or those that are known beforehand. */
function dimensionOf(id: string, { domain }: SourceOptions, known: readonly string[] | undefined): PublicDimension {
  const codes = domain?.get(id) ?? known;
  if (codes) return { id, codes };
  throw new CliError(
    exitCodes.wrongUse,
    'which codes there could be is not known beforehand: say it with --domain, as year=2015-2020 or sex=f,m, without a look at the data',
  );
}
