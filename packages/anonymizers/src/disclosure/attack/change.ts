import type { CellSystem } from '../cell-system.js';
import { type Condition, conditionsOf, type ProgramRow, sparse } from './attack.js';
import { loadHighs } from './load-highs.js';

/** Changes of counts that keep every table adding up. */
export interface Change {
  /** The change by which a cell goes one way as far as asked, or as can be, and that costs least to hide. */
  farthest(cell: number, up: boolean, far: number): Found;
  end(): void;
}

/** A change: how far the cell went, and by how much each cell has to be able to change for it. */
interface Found {
  readonly reached: number;
  readonly changes: ReadonlyMap<number, number>;
}

/** Which cells may change, and what is so already. */
interface Room {
  readonly columns: ReadonlySet<number>;
  readonly hidden: ReadonlySet<number>;
  readonly floor: 0 | 1;
  /** A cell that must stay as it is. */
  readonly still: number | undefined;
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
export async function openChange(system: CellSystem, { columns, hidden, floor, still }: Room): Promise<Change> {
  const highs = await loadHighs();
  const { cells } = system;
  const order = [...columns].filter((cell) => {
    const { count, earlier } = cells[cell]!;
    return cell !== still && (hidden.has(cell) || (earlier === undefined && count >= floor));
  });
  const columnOf = new Map(order.map((cell, column) => [cell, column]));
  const width = order.length;
  const down = order.map((cell) => Math.max(0, cells[cell]!.count - floor));
  const most = 1000 + 2 * down.reduce((a, b) => Math.max(a, b), 0);
  const rows = system.relations
    .filter(({ total, parts }) => columnOf.has(total) || parts.some((part) => columnOf.has(part)))
    .flatMap(conditionsOf)
    .map((condition) => rowOf(condition, cells, columnOf, width));
  const cost = order.map((cell) => (hidden.has(cell) ? 0 : 1 + Math.log2(1 + cells[cell]!.count)));
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
  return {
    farthest(cell, up, far) {
      const column = columnOf.get(cell)!;
      const [along, against] = up ? [column, width + column] : [width + column, column];
      model.changeColBounds(along, 0, far);
      model.changeColBounds(against, 0, 0);
      model.changeColCost(along, -WORTH);
      model.run();
      const { colValue } = model.getSolution();
      const changes = order
        .map((one, at) => [one, colValue[at]! - colValue[width + at]!] as const)
        .filter(([, by]) => Math.abs(by) > NOTHING);
      return { reached: colValue[along]!, changes: new Map(changes) };
    },
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
