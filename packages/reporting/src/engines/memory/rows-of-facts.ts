import { type DataTable, dataColumn } from '@openthb/anonymizers';
import { TOTAL } from '@openthb/core';
import type { Breakdown } from '../../dimensions/define-dimension.js';
import type { FactTable } from '../../facts/define-fact-table.js';
import type { Facts } from '../../facts/facts.js';
import { columnReader, memoryTable } from './column-reader.js';
import { groupedKey } from './grouped.js';

/** Between the codes of a row in one dimension. */
const MEMBER = ';';

/**
 * A table of facts as a flat table: a column for each dimension, with semicolons between several codes, and one for each
 * column that is named, empty where a row has no value.
 * @since 0.1.0
 */
export function rowsOfFacts(
  facts: Facts,
  table: FactTable,
  { breakdowns, columns }: { readonly breakdowns: readonly Breakdown[]; readonly columns: readonly string[] },
): DataTable {
  const reader = columnReader(facts);
  const { size } = memoryTable(facts, table);
  const coded = breakdowns.map(({ id, column: name, groups }) => {
    const column = reader(table, name);
    const { codes, places } = groupedKey(column, { column: name, ...(groups && { groups }) });
    const texts = places.map((own) =>
      own
        .map((place) => String(codes[place]))
        .filter((code) => code !== TOTAL)
        .join(MEMBER),
    );
    return dataColumn(id, size, (row) => texts[column.at[row]!]!);
  });
  const plain = columns.map((name) => {
    const { values, at } = reader(table, name);
    return dataColumn(name, size, (row) => String(values[at[row]!] ?? ''));
  });
  return { rows: size, columns: [...coded, ...plain] };
}
