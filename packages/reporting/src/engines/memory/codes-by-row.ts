import type { Breakdown } from '../../dimensions/define-dimension.js';
import type { FactTable } from '../../facts/define-fact-table.js';
import type { Facts } from '../../facts/facts.js';
import { columnReader, tableOf } from './column-reader.js';

/**
 * The codes of each row of a table of facts in some dimensions, as `victims` has a row for each registered person. What is
 * made of them must be made safe before it is shown.
 * @since 0.1.0
 */
export function codesByRow(
  facts: Facts,
  table: FactTable,
  by: readonly Breakdown[],
): readonly (readonly (readonly string[])[])[] {
  const read = columnReader(facts);
  const columns = by.map(({ column, groups = {} }) => {
    const { values, at } = read(table, column);
    const put = (code: string) => (Object.hasOwn(groups, code) ? groups[code]! : code);
    const codes = values.map((value) => [...new Set([value ?? 'unknown'].flat().map((code) => put(String(code))))]);
    return (row: number) => codes[at[row]!]!;
  });
  return Array.from({ length: tableOf(facts, table).size }, (_, row) => columns.map((codesOf) => codesOf(row)));
}
