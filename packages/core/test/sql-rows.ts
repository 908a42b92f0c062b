import { records as ofStandard } from '../src/registry.js';
import { rowsOf, type SqlRow, tablesOf } from '../src/sql.js';
import { oddRecord } from './odd-record.js';

/** The records of the standard, and an odd one. */
export const records = [...ofStandard, oddRecord];

export const { tables } = tablesOf(records);

const writers = new Map(records.map((record) => [record.name, rowsOf(record)]));
const positions = new Map(tables.map(({ schema, name }, position) => [`${schema}.${name}`, position]));
const positionOf = ({ table }: SqlRow) => positions.get(`${table.schema}.${table.name}`)!;
const rowsOfOne = (record: object): readonly SqlRow[] => writers.get((record as { record: string }).record)!(record);

/** The rows of records, table by table in the order of the tables. */
export function rowsFrom(...from: readonly object[]): readonly SqlRow[] {
  return from.flatMap(rowsOfOne).toSorted((a, b) => positionOf(a) - positionOf(b));
}
