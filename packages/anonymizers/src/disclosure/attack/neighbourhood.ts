import type { CellSystem, SystemCell } from '../cell-system.js';

/** The cells round a cell: with its codes, the margins, and in each dimension the codes beside its own that hold most. */
export function neighbourhood({ cells, relations }: CellSystem, around: number, beside: number): ReadonlySet<number> {
  const { codes, partOf } = cells[around]!;
  const allowed = new Map<string, ReadonlySet<string>>();
  for (const at of partOf) {
    const { dimension, parts } = relations[at]!;
    const largest = parts
      .filter((part) => part !== around && cells[part]!.count > 0)
      .toSorted((a, b) => cells[b]!.count - cells[a]!.count || a - b)
      .slice(0, beside);
    allowed.set(dimension, new Set([around, ...largest].map((part) => cells[part]!.codes.get(dimension)!)));
  }
  const near = (cell: SystemCell) =>
    [...cell.codes].every(
      ([dimension, code]) => allowed.get(dimension)?.has(code) ?? codes.get(dimension) === undefined,
    );
  return new Set([...cells.keys()].filter((at) => near(cells[at]!)));
}
