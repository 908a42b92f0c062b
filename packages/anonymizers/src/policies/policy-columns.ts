import type { DataTable } from '../data/data-table.js';
import { columnOf } from '../recoding/encoded-table.js';
import type { RowsPolicy } from './policy.js';

/** The columns to which a policy gives a role. */
export function columnsWithRoles({
  quasiIdentifiers,
  sensitive = [],
  insensitive = [],
  sets = {},
}: RowsPolicy): readonly string[] {
  return [...Object.keys(quasiIdentifiers), ...sensitive, ...insensitive, ...Object.keys(sets)];
}

/**
 * The columns to which a policy gives a role, in the order of the table; the others go.
 * @throws SdkError `bad-option` where one is not in the table.
 */
export function onlyNamed(table: DataTable, policy: RowsPolicy): DataTable {
  return columnsOf(table, columnsWithRoles(policy));
}

/** These columns, and those that name persons for a technique, which go afterwards. */
export function withPersons(table: DataTable, policy: RowsPolicy): DataTable {
  const persons = (policy.techniques ?? []).flatMap((one) => ('person' in one ? one.person : []));
  return columnsOf(table, [...columnsWithRoles(policy), ...persons]);
}

function columnsOf(table: DataTable, names: readonly string[]): DataTable {
  for (const name of names) columnOf(table, name);
  return { rows: table.rows, columns: table.columns.filter(({ name }) => names.includes(name)) };
}
