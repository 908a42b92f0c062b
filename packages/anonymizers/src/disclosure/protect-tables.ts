import { type CountTable, SdkError } from '@openthb/core';
import { type Attack, openAttack } from './attack.js';
import { type CellSystem, cellSystem } from './cell-system.js';

/**
 * What may be learnt from published tables.
 * @since 0.1.0
 */
export interface DisclosurePolicy {
  /** Counts from 1 up to, and without, this are not shown. */
  readonly threshold: number;
}

/**
 * The publication rule of DESIGN: cells below 10 are hidden, as CTDC does.
 * @see CTDC, Global Synthetic Data Codebook, version 2 (2024): "queries cannot return fewer than 10 results"
 * @since 0.1.0
 */
export const publicationPolicy: DisclosurePolicy = Object.freeze({ threshold: 10 });

/**
 * Which cells of tables that are released together are hidden.
 * @since 0.1.0
 */
export interface Protection {
  /** Whether a cell is hidden, by its codes. */
  isHidden(table: CountTable, codes: readonly string[]): boolean;
  /** Cells hidden because they are small. */
  readonly primary: number;
  /** Cells hidden because the small ones could be worked out from them. */
  readonly complementary: number;
  readonly cells: number;
}

/**
 * Hides small cells of tables that are released together, and as many others as it takes that nobody can tell more of a
 * small one than that it is small: that it lies anywhere between 1 and the threshold. Sums across tables are reckoned
 * with. Proven by the attacker's own linear program for each small cell. Zeros are shown, so that a small margin of
 * several cells that are not zero is known to be at least their number.
 *
 * Complementary cells are chosen one at a time, and those that turn out not to be needed are shown again; that their
 * sum is the least possible is not claimed.
 * @throws SdkError `unsafe` where the tables contradict each other, or cannot be protected.
 * @since 0.1.0
 */
export async function protectTables(tables: readonly CountTable[], policy: DisclosurePolicy): Promise<Protection> {
  const system = cellSystem(tables);
  const primary = smallCells(system, policy);
  const hidden = new Set(primary);
  const attack = await openAttack(system, hidden);
  const blind = await openAttack(system, notZero(system));
  const isSafe = (cell: number) => isSafeFrom(cell, attack, blind, policy);
  try {
    for (const cell of primary) {
      while (!isSafe(cell)) {
        const next = complementFor(cell, system, attack, hidden, isSafe);
        if (next === undefined) throw new SdkError('unsafe', 'No set of hidden cells protects these tables.');
        hidden.add(next);
        attack.hide(next);
      }
    }
    showNeedless(system, attack, primary, hidden, isSafe);
  } finally {
    attack.end();
    blind.end();
  }
  return {
    isHidden: (table, codes) => hidden.has(system.indexOf(table, codes)),
    primary: primary.length,
    complementary: hidden.size - primary.length,
    cells: system.cells.length,
  };
}

/** The cells that are small, from 1 up to the threshold. */
export function smallCells({ cells }: CellSystem, { threshold }: DisclosurePolicy): readonly number[] {
  return [...cells.entries()].filter(([, { count }]) => count > 0 && count < threshold).map(([index]) => index);
}

function notZero({ cells }: CellSystem): ReadonlySet<number> {
  return new Set([...cells.entries()].filter(([, { count }]) => count > 0).map(([index]) => index));
}

/** Whether an attacker can tell no more of a small cell than the threshold and the zeros tell who sees nothing else. */
function isSafeFrom(cell: number, attack: Attack, blind: Attack, { threshold }: DisclosurePolicy): boolean {
  const { least, most } = attack.bounds(cell);
  return most >= threshold - 1 && (least <= 1 || least <= blind.bounds(cell).least);
}

/**
 * The cell to hide next, of those from which the bounds of a small cell follow: the smallest that makes it safe at once,
 * or else the smallest. Undefined where nothing that is published bounds it.
 */
function complementFor(
  cell: number,
  { cells }: CellSystem,
  attack: Attack,
  hidden: ReadonlySet<number>,
  isSafe: (cell: number) => boolean,
): number | undefined {
  const grounds = attack
    .grounds(cell)
    .filter((ground) => !hidden.has(ground))
    .toSorted((a, b) => cells[a]!.count - cells[b]!.count || a - b);
  const enough = grounds.find((ground) => {
    attack.hide(ground);
    const safe = isSafe(cell);
    attack.show(ground);
    return safe;
  });
  return enough ?? grounds[0];
}

/** Shows complementary cells again, the largest first, where every small cell is safe without. */
function showNeedless(
  { cells }: CellSystem,
  attack: Attack,
  primary: readonly number[],
  hidden: Set<number>,
  isSafe: (cell: number) => boolean,
): void {
  const small = new Set(primary);
  const complementary = [...hidden].filter((cell) => !small.has(cell));
  // A cell whose protection failed once is likely to fail again: it is asked first.
  const order = [...primary];
  for (const cell of complementary.toSorted((a, b) => cells[b]!.count - cells[a]!.count || a - b)) {
    attack.show(cell);
    const failing = order.findIndex((one) => !isSafe(one));
    if (failing < 0) {
      hidden.delete(cell);
      continue;
    }
    attack.hide(cell);
    order.unshift(...order.splice(failing, 1));
  }
}
