import type { CountTable } from '@openthb/core';
import { changeRoom } from './attack/fitting-change.js';
import { keepOpen } from './attack/keep-open.js';
import { neighboursIn } from './attack/neighbours.js';
import { type CellSystem, cellSystem } from './cell-system.js';
import { complementOf } from './complement/complement.js';
import { type DisclosurePolicy, mayHideZeros } from './disclosure-policy.js';
import { earlierNeeds } from './ledger/earlier-needs.js';
import { completed } from './ledger/completed.js';
import type { ReleasedTable } from './ledger/released-table.js';
import { floorsOf } from './floors.js';
import type { Need } from './need.js';
import { primaryCells } from './primary-cells.js';

/**
 * Which cells of tables that are released together are hidden.
 * @since 0.1.0
 */
export interface Protection {
  /** Whether a cell is hidden, by its codes. */
  isHidden(table: Pick<CountTable, 'universe' | 'unit' | 'dimensions'>, codes: readonly string[]): boolean;
  /** Cells hidden for what they show themselves. */
  readonly primary: number;
  /** Cells hidden because the others could be worked out from them. */
  readonly complementary: number;
  readonly cells: number;
  /** How many cells each rule hides; a cell may fall under several. */
  readonly byRule: Readonly<Record<string, number>>;
  /** How the attacker was played. */
  readonly audit: Audit;
}

/**
 * What was proven of the cells that are hidden for what they show themselves: by tables that fit all that is published, which
 * exchanges of persons and linear programs gave.
 * @since 0.1.0
 */
export interface Audit {
  /** Of how many it was proven: of all, or of none where that would take too long. */
  readonly audited: number;
  /**
   * What stays open of each: the range that the policy asks for; more than one whole number; or, where nothing was
   * proven, only that no sums and differences of what is shown give it.
   */
  readonly protection: 'range' | 'value' | 'combination';
}

/** How tables are to be protected. */
export interface ProtectOptions {
  /** What was published before of the same records. */
  readonly earlier?: readonly ReleasedTable[];
  /**
   * Up to how many hidden cells linear programs say which others to hide, so that they are few; above, exchanges of persons
   * say it, which is faster and hides more. Default: 1000.
   */
  readonly sparingUpTo?: number;
  /** Up to how many hidden cells linear programs are asked at all. Default: 20000. */
  readonly auditUpTo?: number;
}

/**
 * Hides cells of tables that are released together: those that the rules of the policy name, and as few others as it takes
 * that nobody can tell more of these than the policy allows. Sums across tables are reckoned with, and what was published
 * before. Proven for each of them by tables that fit all that is published, as the attacker could make them; `audit` says
 * how far.
 *
 * Zeros are shown where the policy does not hide them, so that a small margin of several cells that are not zero is known
 * to be at least their number. Complementary cells are those without which a primary one would be a combination of what
 * is shown, the largest shown first; and those that it takes besides to leave a range open. That there is no set of a
 * smaller sum is not claimed.
 * @throws SdkError `unsafe` where the tables contradict each other, or cannot be protected.
 * @since 0.1.0
 */
export async function protectTables(
  tables: readonly CountTable[],
  policy: DisclosurePolicy,
  { earlier = [], sparingUpTo = 1000, auditUpTo = 20_000 }: ProtectOptions = {},
): Promise<Protection> {
  const system = await completed(cellSystem(tables, earlier), floorOf(policy));
  const { needs: own, byRule } = primaryCells(system, policy);
  const kept = await earlierNeeds(system, earlier, policy);
  const needs = new Map([...withFloors(own, system, policy), ...kept]);
  const primary = new Set(needs.keys());
  const hidden = new Set([...primary, ...complementOf(system, primary, { zeros: mayHideZeros(policy) })]);
  const protection = policy.protection ?? 'range';
  const audited = hidden.size <= auditUpTo;
  if (audited) {
    const floor = floorOf(policy);
    const place = { system, hidden, floor, room: changeRoom(system, floor), neighbours: neighboursIn(system) };
    await keepOpen(place, hidden, { question: { needs, protection }, sparing: hidden.size <= sparingUpTo });
  }
  return {
    isHidden: (table, codes) => hidden.has(system.indexOf(table, codes)),
    primary: primary.size,
    complementary: hidden.size - primary.size,
    cells: system.cells.length,
    byRule,
    audit: audited ? { audited: primary.size, protection } : { audited: 0, protection: 'combination' },
  };
}

/** The least that a hidden cell can be, for all that an attacker knows. */
function floorOf(policy: DisclosurePolicy): 0 | 1 {
  return mayHideZeros(policy) ? 0 : 1;
}

/** What can be asked for where everybody sees the zeros. */
function withFloors(
  needs: ReadonlyMap<number, Need>,
  system: CellSystem,
  policy: DisclosurePolicy,
): ReadonlyMap<number, Need> {
  if (mayHideZeros(policy)) return needs;
  const floors = floorsOf(system);
  return new Map([...needs].map(([cell, { least, most }]) => [cell, { least: Math.max(least, floors[cell]!), most }]));
}
