import { type CountTable, SdkError } from '@openthb/core';
import { openAttack } from './attack/attack.js';
import { exposed, exposedToContributors } from './attack/audit.js';
import { type Exchanging, lookByExchange } from './attack/exchanges.js';
import { changeRoom } from './attack/fitting-change.js';
import { waysIn } from './attack/ways.js';
import { nothingSeen, type Question, type Seen } from './attack/seen.js';
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
    await keepOpen(system, hidden, {
      question: { needs, protection },
      floor,
      sparing: hidden.size <= sparingUpTo,
      room: changeRoom(system, floor),
      ways: waysIn(system),
    });
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

/** A cell that is exposed, to everybody or to the contributor of another. */
type Exposed = readonly [cell: number, knownTo: number | undefined];

/** What is asked of hidden cells, what was seen of them, and how. */
interface Play extends Exchanging {
  readonly question: { readonly needs: Map<number, Need>; readonly protection: Question['protection'] };
  readonly floor: 0 | 1;
  /** Whether linear programs say what to hide. */
  readonly sparing: boolean;
}

/** Plays the attacker, and hides more until he can tell of no cell more than he may. */
async function keepOpen(system: CellSystem, hidden: Set<number>, play: Play): Promise<void> {
  const { question, floor } = play;
  const seen = nothingSeen(question);
  const { needs, protection } = question;
  const inevitable = new Set<string>();
  lookByExchange(system, hidden, { seen, asked: needs.keys(), ...play });
  for (;;) {
    const all = await lookFor(system, hidden, { ...question, seen }, floor);
    const found = all.filter((one) => !inevitable.has(one.join()));
    if (found.length === 0) return;
    const before = hidden.size;
    const widening = openWidening(system, hidden, { seen, ...play });
    let limited = false;
    for (const [cell, known] of found) {
      const wanted = wantedOf(system.cells[cell]!.count, needs.get(cell)!, protection, known);
      const { least = Infinity, most = -Infinity } = seen.of(cell) ?? {};
      if (known === undefined && least <= wanted.least && most >= wanted.most) continue;
      const reached = await widening.widen(cell, wanted, known);
      if (reached.least <= wanted.least && reached.most >= wanted.most) continue;
      // Further than this nobody can be kept from telling, whatever is hidden.
      if (known !== undefined) inevitable.add([cell, known].join());
      else if (protection === 'range') needs.set(cell, reached);
      else continue;
      limited = true;
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
  question: Question & { readonly seen: Seen },
  floor: 0 | 1,
): Promise<readonly Exposed[]> {
  const open = await exposedToAll(system, hidden, question, floor);
  return open.length > 0 ? open : exposedToContributors(system, hidden, question);
}

/** The cells that are exposed to everybody; a program is made only where not all was seen without one. */
async function exposedToAll(
  system: CellSystem,
  hidden: ReadonlySet<number>,
  question: Question & { readonly seen: Seen },
  floor: 0 | 1,
): Promise<readonly Exposed[]> {
  if ([...question.needs.keys()].every((cell) => question.seen.isOpen(cell))) return [];
  const attack = await openAttack(system, hidden, floor);
  const open = exposed(attack, question, question.seen).map((cell) => [cell, undefined] as const);
  attack.end();
  return open;
}

/** How far an exposed cell is to be able to go. */
function wantedOf(count: number, need: Need, protection: Question['protection'], known: number | undefined): Need {
  return known === undefined && protection === 'range' ? need : { least: count, most: count + 1 };
}
