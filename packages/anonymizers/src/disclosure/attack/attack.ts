import { SdkError } from '@openthb/core';
import type { CellSystem, Relation } from '../cell-system.js';
import { loadHighs } from './load-highs.js';

/** What an attacker can tell of a hidden cell from all that is published: it lies between these. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** An attacker who sees the published cells and knows how tables are made. */
export interface Attack {
  /** The hidden cells, in the order of the counts of a table that fits. */
  readonly hidden: readonly number[];
  /** Whether a program takes so long that not one for each cell can be solved. */
  readonly large: boolean;
  /**
   * Counts of the hidden cells that fit all that is published, and of all such the ones with the largest or smallest weighted
   * sum. Cells with a number in `far` go no further than by that, so that more of them go.
   */
  fitting(sense: 'minimize' | 'maximize', weights: Float64Array, far?: ReadonlyMap<number, number>): Float64Array;
  bounds(cell: number): Bounds;
  /** Frees the memory of the solver. */
  end(): void;
}

/** Above so many hidden cells the interior-point method is faster, and precise enough for what is asked. */
const LARGE = 2500;

/**
 * The attacker's linear program, of what is published and nothing else: hidden cells are unknown, published ones known,
 * and the tables add up. Where zeros are always shown, a hidden cell is known not to be zero.
 */
export async function openAttack(
  { cells, relations }: CellSystem,
  hidden: ReadonlySet<number>,
  floor: 0 | 1,
): Promise<Attack> {
  const highs = await loadHighs();
  const order = [...hidden].toSorted((a, b) => a - b);
  const columnOf = new Map(order.map((cell, column) => [cell, column]));
  const rows = relations.flatMap(conditionsOf).flatMap((condition) => rowOf(condition, cells, columnOf));
  // Far above every count: a hidden cell that can grow up to it is not bounded at all.
  const unbounded = 1000 + 2 * cells.reduce((most, { count }) => Math.max(most, count || 0), 0);
  const width = order.length;
  const model = highs.createModel({
    numCols: width,
    numRows: rows.length,
    colCost: new Float64Array(width),
    colLower: new Float64Array(width).fill(floor),
    colUpper: new Float64Array(width).fill(unbounded),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: sparse(rows, width),
  });
  model.options.set({ output_flag: false, ...(width > LARGE && { solver: 'ipm', run_crossover: 'off' }) });
  const bind = (sense: 'minimize' | 'maximize', far: ReadonlyMap<number, number>) => {
    const lower = new Float64Array(width).fill(floor);
    const upper = new Float64Array(width).fill(unbounded);
    for (const [cell, by] of far) {
      const { count } = cells[cell]!;
      const column = columnOf.get(cell)!;
      if (sense === 'maximize') upper[column] = count + by;
      else lower[column] = Math.max(floor, count - by);
    }
    model.changeColsBounds({ kind: 'range', from: 0, to: width - 1 }, lower, upper);
  };
  const fitting: Attack['fitting'] = (sense, weights, far = new Map()) => {
    if (width === 0) return new Float64Array();
    bind(sense, far);
    model.changeObjectiveSense(highs.constants.objectiveSense[sense]);
    model.changeColsCost({ kind: 'range', from: 0, to: width - 1 }, weights);
    model.run();
    const { colValue, rowValue } = model.getSolution();
    if (!fits(colValue, rowValue, rows, floor)) {
      throw new SdkError('unsafe', 'The tables contradict each other, so their protection cannot be proven.');
    }
    return colValue;
  };
  const extreme = (cell: number, sense: 'minimize' | 'maximize') => {
    const column = columnOf.get(cell)!;
    const weights = new Float64Array(width);
    weights[column] = 1;
    return Math.round(fitting(sense, weights)[column]! * 1e6) / 1e6;
  };
  return {
    hidden: order,
    large: width > LARGE,
    fitting,
    bounds: (cell) => ({ least: extreme(cell, 'minimize'), most: extreme(cell, 'maximize') }),
    end: () => model.dispose(),
  };
}

/** Whether the solver's answer is one: whatever it says of itself, its counts are looked at. */
function fits(counts: Float64Array, sums: Float64Array, rows: readonly ProgramRow[], floor: number): boolean {
  return (
    counts.every((count) => count >= floor - CLOSE) &&
    rows.every(({ least, most }, at) => {
      const close = CLOSE * Math.max(1, Math.abs(Number.isFinite(least) ? least : most));
      return sums[at]! >= least - close && sums[at]! <= most + close;
    })
  );
}

/** How far a count may be off by the arithmetic of the solver. */
const CLOSE = 1e-5;

/** A condition that every table fulfils: a sum of cells with factors that is zero, or not less than zero. */
export interface Condition {
  readonly equal: boolean;
  readonly terms: readonly (readonly [cell: number, factor: number])[];
}

/** What a relation says, as conditions. */
export function conditionsOf({ kind, total, parts }: Relation): readonly Condition[] {
  const difference = [[total, -1], ...parts.map((part) => [part, 1] as const)] as const;
  if (kind === 'sum') return [{ equal: true, terms: difference }];
  const each = parts.map((part) => ({
    equal: false,
    terms: [
      [total, 1],
      [part, -1],
    ] as const,
  }));
  return [{ equal: false, terms: difference }, ...each];
}

/** A row of the program: a sum of hidden cells that lies between two numbers. */
export interface ProgramRow {
  readonly least: number;
  readonly most: number;
  readonly terms: readonly (readonly [column: number, factor: number])[];
}

/** A condition once the published cells have been put in; none where no hidden cell is left. */
function rowOf(
  { equal, terms }: Condition,
  cells: CellSystem['cells'],
  columnOf: ReadonlyMap<number, number>,
): readonly ProgramRow[] {
  const unknown = terms.filter(([cell]) => columnOf.has(cell));
  if (unknown.length === 0) return [];
  const known = terms
    .filter(([cell]) => !columnOf.has(cell))
    .reduce((sum, [cell, factor]) => sum + factor * cells[cell]!.count, 0);
  return [
    {
      least: 0 - known,
      most: equal ? 0 - known : Infinity,
      terms: unknown.map(([cell, factor]) => [columnOf.get(cell)!, factor]),
    },
  ];
}

/** Rows as the solver takes them. */
export function sparse(rows: readonly ProgramRow[], numCols: number) {
  const starts: number[] = [];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    starts.push(indices.length);
    for (const [column, factor] of terms) {
      indices.push(column);
      values.push(factor);
    }
  }
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols,
    starts: [...starts, indices.length],
    indices,
    values,
  };
}
