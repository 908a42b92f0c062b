import { type CountTable, TOTAL } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import { growingColumn } from '../data/growing-column.js';
import { countRows } from '../disclosure/counting/count-rows.js';
import { columnOf } from '../recoding/encoded-table.js';
import { codesTold } from './codes-told.js';
import type { HierarchyFiles } from './hierarchy-named.js';
import type { TableColumn, TablesPolicy } from './tables-policy.js';

/** Stands for what a cell does not say. */
const UNKNOWN = '_U';

/**
 * The tables of counts that a policy asks for, true and not yet to be shown: `protectTables` with the protection of the
 * policy comes first.
 * @throws SdkError `bad-option` where the table and the policy do not fit; `bad-input` where a hierarchy lacks values.
 * @since 0.1.0
 */
export function countTables(table: DataTable, policy: TablesPolicy, files: HierarchyFiles = {}): readonly CountTable[] {
  const { columns, tables, counted = [] } = policy;
  const needed = counted.map((name) => columnOf(table, name));
  const isCounted = (row: number) => needed.every(({ values, codes }) => values[codes[row]!] !== '');
  const told = new Map(Object.entries(columns).map(([name, choice]) => [name, countedBy(table, name, choice, files)]));
  return tables.map((by) => {
    const growing = by.map(growingColumn);
    for (let row = 0; row < table.rows; row += 1) {
      if (!isCounted(row)) continue;
      for (const codes of combined(by.map((name) => told.get(name)!(row)))) {
        for (const [at, code] of codes.entries()) growing[at]!.add(code);
      }
    }
    const drawn = growing.map((column) => column.done());
    const several = by.filter((name) => columns[name]!.several === true);
    const rows = { rows: drawn[0]!.codes.length, columns: drawn };
    return countRows(rows, { by, several, universe: policy.id, unit: 'person' });
  });
}

/** For each row the codes that it is counted by: one, or of a set each of them and that of the total. */
function countedBy(
  table: DataTable,
  name: string,
  column: TableColumn,
  files: HierarchyFiles,
): (row: number) => readonly string[] {
  const codesOf = codesTold(table, name, column, files);
  return (row) => {
    const codes = codesOf(row);
    const told = codes.length === 0 ? [UNKNOWN] : codes;
    return column.several ? [...told, TOTAL] : told;
  };
}

function combined(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return ways.reduce<readonly (readonly string[])[]>(
    (before, way) => before.flatMap((one) => way.map((code) => [...one, code])),
    [[]],
  );
}
