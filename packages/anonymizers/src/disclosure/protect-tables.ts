import type { CountTable } from '@openthb/core';
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
 * Complementary cells are chosen one at a time, the smallest first; that their sum is the least possible is not claimed.
 * @since 0.1.0
 */
export async function protectTables(tables: readonly CountTable[], policy: DisclosurePolicy): Promise<Protection> {
  const system = cellSystem(tables);
  const primary = smallCells(system, policy);
  const hidden = new Set(primary);
  const attack = await openAttack(system, hidden);
  const blind = await openAttack(system, notZero(system));
  try {
    for (const cell of primary) {
      while (!isSafe(cell, attack, blind, policy)) {
        const next = complementFor(cell, system, hidden);
        if (next === undefined) break;
        hidden.add(next);
        attack.hide(next);
      }
    }
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
function isSafe(cell: number, attack: Attack, blind: Attack, { threshold }: DisclosurePolicy): boolean {
  const { least, most } = attack.bounds(cell);
  return most >= threshold - 1 && (least <= 1 || least <= blind.bounds(cell).least);
}

/**
 * The cell to hide next: the smallest that is published and bound to the given one, or else to one that is bound to it,
 * and so on outwards. Undefined where all that hangs together is hidden.
 */
function complementFor(
  cell: number,
  { cells, relations }: CellSystem,
  hidden: ReadonlySet<number>,
): number | undefined {
  const reached = new Set([cell]);
  for (const at of reached) {
    const around = cells[at]!.relations.map((index) => relations[index]!).map(({ total, parts }) => [...parts, total]);
    const open = around
      .map((members) => members.filter((member) => !hidden.has(member) && cells[member]!.count > 0))
      .filter((members) => members.length > 0)
      .map((members) => members.reduce((best, next) => (cells[next]!.count < cells[best]!.count ? next : best)));
    if (open.length > 0) return open.reduce((best, next) => (cells[next]!.count < cells[best]!.count ? next : best));
    for (const member of around.flat()) if (hidden.has(member)) reached.add(member);
  }
  return undefined;
}
