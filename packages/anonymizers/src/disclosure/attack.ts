import { SdkError } from '@openthb/core';
import type { CellSystem, Relation } from './cell-system.js';
import { loadHighs } from './load-highs.js';

/** What an attacker can tell of a hidden cell from all that is published: it lies between these. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** An attacker who sees the published cells and knows how tables are made. */
export interface Attack {
  /** A cell is no longer published. */
  hide(cell: number): void;
  /** A cell is published again. */
  show(cell: number): void;
  bounds(cell: number): Bounds;
  /** The published cells from which the bounds follow. */
  grounds(cell: number): readonly number[];
  /** Frees the memory of the solver. */
  end(): void;
}

/**
 * The attacker's linear program: hidden cells are unknown, published ones known, and the tables add up. A hidden cell is
 * known not to be zero, since zeros are published.
 */
export async function openAttack({ cells, relations }: CellSystem, hidden: ReadonlySet<number>): Promise<Attack> {
  const highs = await loadHighs();
  const rows = relations.flatMap(rowsOf);
  // Far above every count: a hidden cell that can grow up to it is not bounded at all.
  const unbounded = 1000 + 2 * cells.reduce((most, { count }) => Math.max(most, count), 0);
  const model = highs.createModel({
    numCols: cells.length,
    numRows: rows.length,
    colCost: cells.map(() => 0),
    colLower: cells.map(({ count }, index) => (hidden.has(index) ? 1 : count)),
    colUpper: cells.map(({ count }, index) => (hidden.has(index) ? unbounded : count)),
    rowLower: rows.map(() => 0),
    rowUpper: rows.map(({ equal }) => (equal ? 0 : Infinity)),
    matrix: sparse(rows, cells.length),
  });
  model.options.set({ output_flag: false });
  const extreme = (cell: number, sense: 'minimize' | 'maximize') => {
    model.changeObjectiveSense(highs.constants.objectiveSense[sense]);
    model.changeColCost(cell, 1);
    const { modelStatus } = model.run();
    if (modelStatus !== highs.constants.modelStatus.optimal) {
      throw new SdkError('unsafe', 'The tables contradict each other, so their protection cannot be proven.');
    }
    const { colValue, colDual } = model.getSolution();
    model.changeColCost(cell, 0);
    return { value: Math.round(colValue[cell]! * 1e6) / 1e6, duals: colDual };
  };
  return {
    hide: (cell) => void model.changeColBounds(cell, 1, unbounded),
    show: (cell) => void model.changeColBounds(cell, cells[cell]!.count, cells[cell]!.count),
    bounds: (cell) => ({ least: extreme(cell, 'minimize').value, most: extreme(cell, 'maximize').value }),
    grounds(cell) {
      const used = new Set<number>();
      for (const sense of ['minimize', 'maximize'] as const) {
        for (const [index, dual] of extreme(cell, sense).duals.entries()) {
          if (index !== cell && Math.abs(dual) > NOTHING && cells[index]!.count > 0) used.add(index);
        }
      }
      return [...used];
    },
    end: () => model.dispose(),
  };
}

/** Below this a sensitivity is none. */
const NOTHING = 1e-9;

/** A row of the program: a sum of cells that is zero, or not less than zero. */
interface ProgramRow {
  readonly equal: boolean;
  readonly terms: readonly (readonly [cell: number, factor: number])[];
}

function rowsOf({ kind, total, parts }: Relation): readonly ProgramRow[] {
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

function sparse(rows: readonly ProgramRow[], numCols: number) {
  const starts: number[] = [];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    starts.push(indices.length);
    for (const [cell, factor] of terms) {
      indices.push(cell);
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
