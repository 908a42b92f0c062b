import { SdkError } from '@openthb/core';
import type { CellSystem, Relation } from '../cell-system.js';
import { echelon, type SparseRow } from './echelon.js';
import { freedomOf } from './freedom.js';
import { negative, plus, times } from './modular.js';
import { openCells } from './open-rows.js';

/**
 * The cells to hide beside the primary ones, so that none of these is a combination of what is published: the largest are
 * shown first, unless a primary cell would follow from what is shown then.
 *
 * All published cells are combinations of few; that a primary cell is one of theirs is the same as that it cannot change
 * while they stay. So the equations between hidden cells are solved once, the smallest cells first, which leaves them
 * sparse; and what is shown takes away ways to change. Where zeros may be hidden, they are the first to be shown.
 * @see Langsrud, Secondary Cell Suppression by Gaussian Elimination, Privacy in Statistical Databases (2024)
 * @throws SdkError `unsafe` where hiding all other cells would not protect a primary one.
 */
export function complementOf(
  { cells, relations }: CellSystem,
  primary: ReadonlySet<number>,
  { zeros = false }: { readonly zeros?: boolean } = {},
): readonly number[] {
  const others = [...cells.entries()]
    .filter(([index, { count, earlier }]) => !primary.has(index) && (zeros || count > 0) && earlier === undefined)
    .map(([index]) => index)
    .toSorted((a, b) => bySize(cells[a]!.count, cells[b]!.count) || a - b);
  const order = [...primary, ...others];
  const columnOf = new Map(order.map((cell, column) => [cell, column]));
  const rows = relations.filter(({ kind }) => kind === 'sum').map((relation) => rowOf(relation, columnOf));
  const pivots = echelon(rows, order.length);
  const open = openCells(pivots, primary.size);
  if (open.some(({ by }) => by.size === 0)) {
    throw new SdkError('unsafe', 'What was published already gives away a cell that must be hidden.');
  }
  const freedom = freedomOf(open);
  const hidden: number[] = [];
  for (let column = order.length - 1; column >= primary.size; column -= 1) {
    const shown = pivots[column]
      ? freedom.takeFollower(column)
      : freedom.takeFree(column, () => followersOf(column, pivots, primary.size));
    if (!shown) hidden.push(order[column]!);
  }
  return hidden;
}

function rowOf({ total, parts }: Relation, columnOf: ReadonlyMap<number, number>): SparseRow {
  const terms = [[total, negative(1)] as const, ...parts.map((part) => [part, 1] as const)]
    .flatMap(([cell, value]) => (columnOf.has(cell) ? [[columnOf.get(cell)!, value] as const] : []))
    .toSorted(([a], [b]) => a - b);
  return {
    columns: Int32Array.from(terms, ([column]) => column),
    values: Float64Array.from(terms, ([, value]) => value),
  };
}

/** The smaller first; zeros last, that they are shown unless nothing else helps. */
function bySize(a: number, b: number): number {
  return a === 0 || b === 0 ? Number(a === 0) - Number(b === 0) : a - b;
}

/** How the columns of candidates with a pivot change where a column without one changes by 1. */
function followersOf(free: number, pivots: readonly (SparseRow | undefined)[], primary: number): Map<number, number> {
  const change = new Float64Array(free + 1);
  change[free] = 1;
  const followers = new Map<number, number>();
  for (let column = free - 1; column >= primary; column -= 1) {
    const pivot = pivots[column];
    if (!pivot) continue;
    const { columns, values } = pivot;
    let sum = 0;
    for (let at = 1; at < columns.length && columns[at]! <= free; at += 1) {
      const moved = change[columns[at]!]!;
      if (moved !== 0) sum = plus(sum, times(moved, values[at]!));
    }
    if (sum === 0) continue;
    change[column] = negative(sum);
    followers.set(column, negative(sum));
  }
  return followers;
}
