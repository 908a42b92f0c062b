import type { EncodedTable } from '../recoding/encoded-table.js';

/** No more classes can there be at levels: as many as there are combinations of labels, or tuples. */
export function mostClasses({ columns, tuples }: EncodedTable, levels: readonly number[]): number {
  let combinations = 1;
  for (let column = 0; column < levels.length; column += 1) {
    combinations *= columns[column]!.labels[levels[column]!]!.length;
    if (combinations >= tuples) return tuples;
  }
  return combinations;
}
