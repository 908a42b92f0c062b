import type { CellSystem } from '../cell-system.js';
import { type Condition, conditionsOf, type ProgramRow, sparse } from './attack.js';
import type { Change } from './fitting-change.js';
import { hidingCost } from './hiding-cost.js';
import { loadHighs } from './load-highs.js';

/** Changes of counts that keep every table adding up. */
export interface WideChange {
  /**
   * The change by which a cell goes one way as far as asked, or as can be, and that costs least to hide; `still` stays as it
   * is.
   */
  farthest(cell: number, up: boolean, far: number, still: number | undefined): Found;
  /** A cell is hidden from now on, and its change costs nothing. */
  hide(cell: number): void;
  end(): void;
}

/** A change: how far the cell went, and by how much each cell has to be able to change for it. */
export interface Found {
  readonly reached: number;
  readonly changes: Change;
}

/** Which cells may change, and what is so already. */
interface Room {
  readonly columns: ReadonlySet<number>;
  readonly hidden: ReadonlySet<number>;
  readonly floor: 0 | 1;
}

/** How much going on is worth, in cells to hide: more than any way of going on costs. */
const WORTH = 10_000;

/** Below this a change is none. */
const NOTHING = 1e-7;

/**
 * The program of least change: whatever changes has to be hidden, and costs by its count; what is hidden already changes
 * for nothing.
 * @see Kelly, Golden, Assad: Cell suppression: disclosure protection for sensitive tabular data, Networks 22 (1992)
 */
export async function openChange(system: CellSystem, { columns, hidden, floor }: Room): Promise<WideChange> {
  const highs = await loadHighs();
  const { cells } = system;
  const order = [...columns].filter((cell) => {
    const { count, earlier } = cells[cell]!;
    return hidden.has(cell) || (earlier === undefined && count >= floor);
  });
  const columnOf = new Map(order.map((cell, column) => [cell, column]));
  const width = order.length;
  const down = order.map((cell) => Math.max(0, cells[cell]!.count - floor));
  const most = 1000 + 2 * down.reduce((a, b) => Math.max(a, b), 0);
  const rows = system.relations
    .filter(({ total, parts }) => columnOf.has(total) || parts.some((part) => columnOf.has(part)))
    .flatMap(conditionsOf)
    .map((condition) => rowOf(condition, cells, columnOf, width));
  const cost = order.map((cell) => (hidden.has(cell) ? 0 : hidingCost(cells[cell]!.count)));
  const model = highs.createModel({
    numCols: 2 * width,
    numRows: rows.length,
    colCost: [...cost, ...cost],
    colLower: new Float64Array(2 * width),
    colUpper: [...order.map(() => most), ...down],
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map((row) => row.most),
    matrix: sparse(rows, 2 * width),
  });
  model.options.set({ output_flag: false });
  const bound = (cell: number, upwards: number, downwards: number) => {
    const column = columnOf.get(cell);
    if (column === undefined) return;
    model.changeColBounds(column, 0, upwards);
    model.changeColBounds(width + column, 0, downwards);
  };
  const unbind = (cell: number) => bound(cell, most, down[columnOf.get(cell) ?? 0]!);
  const price = (cell: number, up: number, downwards: number) => {
    const column = columnOf.get(cell)!;
    model.changeColCost(column, up);
    model.changeColCost(width + column, downwards);
  };
  return {
    farthest(cell, up, far, still) {
      const column = columnOf.get(cell)!;
      const along = up ? column : width + column;
      bound(cell, up ? far : 0, up ? 0 : far);
      price(cell, up ? -WORTH : 0, up ? 0 : -WORTH);
      if (still !== undefined) bound(still, 0, 0);
      model.run();
      const { colValue } = model.getSolution();
      const changes = order
        .map((one, at) => [one, colValue[at]! - colValue[width + at]!] as const)
        .filter(([, by]) => Math.abs(by) > NOTHING);
      unbind(cell);
      price(cell, 0, 0);
      if (still !== undefined) unbind(still);
      return { reached: colValue[along]!, changes: new Map(changes) };
    },
    hide: (cell) => (columnOf.has(cell) ? price(cell, 0, 0) : undefined),
    end: () => model.dispose(),
  };
}

/** A condition on the changes alone. */
function rowOf(
  { equal, terms }: Condition,
  cells: CellSystem['cells'],
  columnOf: ReadonlyMap<number, number>,
  width: number,
): ProgramRow {
  const now = terms.reduce((sum, [cell, factor]) => sum + factor * cells[cell]!.count, 0);
  return {
    least: equal ? 0 : 0 - now,
    most: equal ? 0 : Infinity,
    terms: terms.flatMap(([cell, factor]) => {
      const column = columnOf.get(cell);
      return column === undefined ? [] : [[column, factor] as const, [width + column, -factor] as const];
    }),
  };
}
