import type { ReleasedTable } from '@openthb/anonymizers';
import { cellKey, cellsOf, type CountTable } from '@openthb/core';

/** A table that shows other counts in the place of its own; cells without one are hidden. */
export function showing(
  { universe, unit, dimensions }: Pick<CountTable, 'universe' | 'unit' | 'dimensions'>,
  countOf: (codes: readonly string[]) => number | undefined,
): ReleasedTable {
  const shown = [...cellsOf(dimensions)].flatMap((codes) => {
    const count = countOf(codes);
    return count === undefined ? [] : [[cellKey(codes), count] as const];
  });
  return { universe, unit, dimensions, shown: new Map(shown) };
}
