import { include, noRows, type RowSet } from '../../measures/row-set.js';
import type { AttributeRows } from '../combinations/attribute-rows.js';

/** Which rows have each attribute, and how many they are. */
export interface SourceSets {
  readonly sets: readonly RowSet[];
  readonly counts: readonly number[];
}

/** Gathers them. */
export function sourceSets({ attributes, rows }: AttributeRows): SourceSets {
  const sets = attributes.map(() => noRows(rows.length));
  const counts = attributes.map(() => 0);
  for (const [row, own] of rows.entries()) {
    for (const attribute of own) {
      include(sets[attribute]!, row);
      counts[attribute]! += 1;
    }
  }
  return { sets, counts };
}
