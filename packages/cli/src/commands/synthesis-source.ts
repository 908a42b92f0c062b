import {
  type DataTable,
  type PublicDomain,
  recordsOfView,
  recordView,
  viewDomain,
  viewTable,
} from '@openthb/anonymizers';
import { type AnyRecord, type RecordName } from '@openthb/core';
import { ndjsonLine } from '@openthb/exchange';
import { CliError, exitCodes } from '../io/cli-error.js';
import { readFlatSource } from '../io/read-table.js';
import type { World } from '../io/world.js';
import { rowsText } from './synthesis-text.js';

/** What is made up, and how it is written once it is. */
export interface SynthesisSource {
  readonly table: DataTable;
  /** The columns that are made up, unless others are named. */
  readonly columns: readonly string[];
  /** All values that could stand in each column: as the model says, and as is stated of what it leaves open. */
  domain(stated: PublicDomain | undefined): PublicDomain;
  text(made: DataTable): string;
}

/** How the source is read. */
export interface SourceOptions {
  readonly from: string;
  readonly record: RecordName;
  readonly skipBroken?: boolean;
  readonly columns?: readonly string[];
  readonly fields?: readonly string[];
  readonly years?: readonly string[];
  readonly out?: string;
}

/** What ids of made-up records begin with. */
const ISSUER = 'synthetic';

/** The records of a file through the view of their kind, or the table that stands in it. */
export async function openSource(world: World, file: string, options: SourceOptions): Promise<SynthesisSource> {
  const { from, record, skipBroken = false, columns, fields, years, out = '' } = options;
  const source = await readFlatSource(world, file, { from, skipBroken });
  if ('table' in source) {
    const names = columns ?? source.table.columns.map(({ name }) => name);
    return { table: source.table, columns: names, domain: statedWhole, text: rowsText };
  }
  const view = recordView(record, fields);
  const table = viewTable(view, source.records);
  const text = (made: DataTable) =>
    out.endsWith('.csv') ? rowsText(made) : linesOf(recordsOfView(view, made, ISSUER)).join('');
  const domain = (stated: PublicDomain | undefined) =>
    viewDomain(view, { ...(years && { years }), ...(stated && { fields: stated }) });
  return { table, columns: columns ?? table.columns.map(({ name }) => name), domain, text };
}

/** Of a table nothing is known beforehand. */
function statedWhole(stated: PublicDomain | undefined): PublicDomain {
  if (stated) return stated;
  throw new CliError(exitCodes.wrongUse, 'of a table --mode dp needs --domain: all values that could stand in it');
}

function linesOf(records: readonly AnyRecord[]): readonly string[] {
  return records.map(ndjsonLine);
}
