import type { DataColumn } from '../data/data-table.js';
import { classSizes, equivalenceClasses } from './equivalence-classes.js';

/**
 * Rows that say the same put together: what is measured over them is measured over fewer.
 */
export interface DistinctRows {
  readonly columns: readonly DataColumn[];
  /** How many rows each stands for. */
  readonly weights: Uint32Array;
  /** For each row of the table, which of these it is. */
  readonly of: Uint32Array;
}

/** The distinct rows of a table by these columns. */
export function distinctRows(rows: number, columns: readonly DataColumn[]): DistinctRows {
  const classes = equivalenceClasses(rows, columns);
  const first = new Uint32Array(classes.count);
  // From the last, so that the first stays.
  for (let row = rows - 1; row >= 0; row -= 1) first[classes.of[row]!] = row;
  return {
    columns: columns.map(({ name, values, codes }) => ({ name, values, codes: first.map((row) => codes[row]!) })),
    weights: classSizes(classes),
    of: classes.of,
  };
}
