import { cellKey, cellsOf, type CountTable } from '@openthb/core';
import type { Protection } from '../protect-tables.js';
import type { ReleasedTable } from './released-table.js';

/**
 * What tables show once they are protected: to be kept, so that later tables are judged with it.
 * @since 0.1.0
 */
export function releasedTables(tables: readonly CountTable[], { isHidden }: Protection): readonly ReleasedTable[] {
  return tables.map((table) => {
    const { universe, unit, dimensions, counts } = table;
    const shown = [...cellsOf(dimensions)]
      .filter((codes) => !isHidden(table, codes))
      .map((codes) => [cellKey(codes), counts.get(cellKey(codes)) ?? 0] as const);
    return { universe, unit, dimensions, shown: new Map(shown) };
  });
}
