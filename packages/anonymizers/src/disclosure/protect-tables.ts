import { type CountTable, SdkError } from '@openthb/core';
import { openAttack } from './attack/attack.js';
import { exposed, exposedToContributors, type Question } from './attack/audit.js';
import { openWidening } from './attack/widen.js';
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
 * What linear programs proved of the cells that are hidden for what they show themselves.
 * @since 0.1.0
 */
export interface Audit {
  /** Of how many linear programs were asked: of all, or of none where that would take too long. */
  readonly audited: number;
  /**
   * What stays open of each: the range that the policy asks for; more than one whole number; or, where no linear program was
   * asked, only that no sums and differences of what is shown give it.
   */
  readonly protection: 'range' | 'value' | 'combination';
}

/** How tables are to be protected. */
export interface ProtectOptions {
  /** What was published before of the same records. */
  readonly earlier?: readonly ReleasedTable[];
  /**
   * Up to how many hidden cells a range is proven of each, which takes a linear program for many of them; above, `value`.
   * Default: 1000.
   */
  readonly rangesUpTo?: number;
  /** Up to how many hidden cells linear programs are asked at all. Default: 20000. */
  readonly auditUpTo?: number;
}

/**
 * Hides cells of tables that are released together: those that the rules of the policy name, and as few others as it takes
 * that nobody can tell more of these than the policy allows. Sums across tables are reckoned with, and what was published
 * before. Proven by the attacker's own linear program for each of them, from nothing but what is published; `audit` says how
 * far.
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
  { earlier = [], rangesUpTo = 1000, auditUpTo = 20_000 }: ProtectOptions = {},
): Promise<Protection> {
  const system = await completed(cellSystem(tables, earlier), floorOf(policy));
  const { needs: own, byRule } = primaryCells(system, policy);
  const kept = await earlierNeeds(system, earlier, policy);
  const needs = new Map([...withFloors(own, system, policy), ...kept]);
  const primary = new Set(needs.keys());
  const hidden = new Set([...primary, ...complementOf(system, primary)]);
  const asked = policy.protection ?? 'range';
  const protection = hidden.size > rangesUpTo ? 'value' : asked;
  const audited = hidden.size <= auditUpTo;
  if (audited) await keepOpen(system, hidden, { needs, protection }, floorOf(policy));
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

/** A cell that is exposed, to everybody or to the contributor of another. */
type Exposed = readonly [cell: number, knownTo: number | undefined];

/** Plays the attacker, and hides more until he can tell of no cell more than he may. */
async function keepOpen(
  system: CellSystem,
  hidden: Set<number>,
  { needs, protection }: { readonly needs: Map<number, Need>; readonly protection: Question['protection'] },
  floor: 0 | 1,
): Promise<void> {
  const inevitable = new Set<string>();
  for (;;) {
    const all = await lookFor(system, hidden, { needs, protection }, floor);
    const found = all.filter((one) => !inevitable.has(one.join()));
    if (found.length === 0) return;
    const before = hidden.size;
    const widening = openWidening(system, hidden, floor);
    let limited = false;
    for (const [cell, known] of found) {
      const wanted = wantedOf(system.cells[cell]!.count, needs.get(cell)!, protection, known);
      const { least = Infinity, most = -Infinity } = widening.seen.get(cell) ?? {};
      if (known === undefined && least <= wanted.least && most >= wanted.most) continue;
      const reached = await widening.widen(cell, wanted, known);
      if (reached.least <= wanted.least && reached.most >= wanted.most) continue;
      // Further than this nobody can be kept from telling, whatever is hidden.
      limited = true;
      if (known !== undefined) inevitable.add([cell, known].join());
      else if (protection === 'range') needs.set(cell, reached);
    }
    widening.end();
    if (hidden.size === before && !limited) {
      throw new SdkError('unsafe', 'No set of hidden cells protects these tables.');
    }
  }
}

async function lookFor(
  system: CellSystem,
  hidden: ReadonlySet<number>,
  question: Question,
  floor: 0 | 1,
): Promise<readonly Exposed[]> {
  const attack = await openAttack(system, hidden, floor);
  const open = exposed(attack, question).map((cell) => [cell, undefined] as const);
  attack.end();
  return open.length > 0 ? open : exposedToContributors(system, hidden, question);
}

/** How far an exposed cell is to be able to go. */
function wantedOf(count: number, need: Need, protection: Question['protection'], known: number | undefined): Need {
  return known === undefined && protection === 'range' ? need : { least: count, most: count + 1 };
}
