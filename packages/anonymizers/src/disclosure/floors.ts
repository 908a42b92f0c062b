import type { CellSystem } from './cell-system.js';

/**
 * How many each cell holds at least for everybody who sees where the zeros are: a total of cells that are not zero is at
 * least their number. No hiding helps against that.
 */
export function floorsOf({ cells, relations }: CellSystem): Float64Array {
  const floors = Float64Array.from(cells, ({ count }) => (count === 0 ? 0 : 1));
  let changed = true;
  while (changed) {
    changed = false;
    for (const { kind, total, parts } of relations) {
      const least = parts.reduce(
        (sum, part) => (kind === 'sum' ? sum + floors[part]! : Math.max(sum, floors[part]!)),
        0,
      );
      if (least <= floors[total]!) continue;
      floors[total] = least;
      changed = true;
    }
  }
  return floors;
}
