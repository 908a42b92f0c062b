import type { SparseRow } from './echelon.js';
import { negative, plus, times } from './modular.js';

/** A primary cell that the other primary cells alone do not protect, and what could. */
export interface OpenCell {
  readonly cell: number;
  /** By column of a candidate that is not of the basis: how the cell changes with it. */
  readonly by: Map<number, number>;
}

/**
 * The primary cells that can be worked out where only primary cells are hidden. Columns are the cells, the primary ones
 * first, the others in the order in which they would be hidden. What can change freely are the columns without a pivot; a
 * column with one follows from those after it.
 */
export function openCells(pivots: readonly (SparseRow | undefined)[], primary: number): readonly OpenCell[] {
  const row = new Float64Array(pivots.length);
  const open: OpenCell[] = [];
  for (let cell = 0; cell < primary; cell += 1) {
    const pivot = pivots[cell];
    if (!pivot) continue;
    const by = new Map<number, number>();
    row.fill(0);
    addTo(row, pivot, 1);
    if (!reachesPrimary(row, pivots, cell, primary, by)) open.push({ cell, by });
  }
  return open;
}

/** Works a row off to columns without a pivot; stops where one of them is primary, so that the cell is safe. */
function reachesPrimary(
  row: Float64Array,
  pivots: readonly (SparseRow | undefined)[],
  cell: number,
  primary: number,
  by: Map<number, number>,
): boolean {
  for (let column = cell + 1; column < row.length; column += 1) {
    const value = row[column]!;
    if (value === 0) continue;
    const pivot = pivots[column];
    if (pivot) addTo(row, pivot, negative(value));
    else if (column < primary) return true;
    else by.set(column, negative(value));
  }
  return false;
}

/** Adds a multiple of a sparse row, without its first value. */
function addTo(row: Float64Array, { columns, values }: SparseRow, factor: number): void {
  for (let at = 1; at < columns.length; at += 1) {
    const column = columns[at]!;
    row[column] = plus(row[column]!, times(factor, values[at]!));
  }
}
