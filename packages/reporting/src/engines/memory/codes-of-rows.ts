import { TOTAL } from '@openthb/core';
import type { Breakdown } from '../../dimensions/define-dimension.js';
import type { FactTable } from '../../facts/define-fact-table.js';
import type { Facts } from '../../facts/facts.js';
import { columnReader, memoryTable } from './column-reader.js';
import { groupedKey } from './grouped.js';

/**
 * For each row of a table of facts, the codes that it has in each of some dimensions.
 * @since 0.1.0
 */
export function codesOfRows(
  facts: Facts,
  table: FactTable,
  breakdowns: readonly Breakdown[],
): readonly (readonly (readonly string[])[])[] {
  const reader = columnReader(facts);
  const dimensions = breakdowns.map(({ column: name, groups }) => {
    const column = reader(table, name);
    const { codes, places } = groupedKey(column, { column: name, ...(groups && { groups }) });
    const lists = places.map((own) => own.map((place) => String(codes[place])).filter((code) => code !== TOTAL));
    return { at: column.at, lists };
  });
  const { size } = memoryTable(facts, table);
  return Array.from({ length: size }, (_, row) => dimensions.map(({ at, lists }) => lists[at[row]!]!));
}
